package org.fourislands.ui.reading;

import java.util.Map;
import java.util.function.Function;
import org.fourislands.library.reading.CopyOpening;
import org.fourislands.library.reading.KeptPlaces;
import org.fourislands.sources.Locator;
import org.fourislands.view.BesidePassage;

/**
 * What the reading view asks of shelf and record. All of it may read files or take a while: never on the window's thread.
 *
 * @param beside what stands beside the passages of the work of that id
 */
public record ReadingWorks(
        CopyOpening copies, KeptPlaces places, Function<String, Map<Locator, BesidePassage>> beside) {}
