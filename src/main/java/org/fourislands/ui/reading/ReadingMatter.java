package org.fourislands.ui.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourislands.library.notes.Anchored;
import org.fourislands.library.reading.KeptPlace;
import org.fourislands.library.reading.OpenedCopy;
import org.fourislands.sources.Locator;
import org.fourislands.view.BesidePassage;

/**
 * A copy with all that is read beside it.
 *
 * @param title which work it is
 * @param copied which copy of it, and when it was taken in
 * @param notes the reader's own, with their places
 * @param left where it was left the last time
 */
public record ReadingMatter(
        OpenedCopy opened,
        String title,
        String copied,
        Map<Locator, BesidePassage> beside,
        List<Anchored> notes,
        Optional<KeptPlace> left) {

    public ReadingMatter {
        notes = List.copyOf(notes);
    }
}
