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
 * @param copies all copies of the same work, this one too, the latest first
 */
public record ReadingMatter(
        OpenedCopy opened,
        String title,
        String copied,
        Map<Locator, BesidePassage> beside,
        List<Anchored> notes,
        Optional<KeptPlace> left,
        List<CopyChoice> copies) {

    public ReadingMatter {
        notes = List.copyOf(notes);
        copies = List.copyOf(copies);
    }

    /** A copy that can be read instead: the SHA-256 of its bytes, and which it is in words. */
    public record CopyChoice(String sha256, String words) {}

    /** Whether the passage of a note was found in this copy. */
    public boolean isPlaced(String note) {
        return notes.stream()
                .anyMatch(one -> one.note().id().equals(note) && one.place().isPresent());
    }
}
