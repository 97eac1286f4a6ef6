package org.fourislands.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fourislands.ui.timeline.Clockwork;
import org.fourislands.ui.timeline.ReadDay;
import org.fourislands.view.ComparisonChoices;
import org.fourislands.view.Differences;
import org.fourislands.view.ViewState;

/**
 * What the window asks the record when two views lie side by side. Quick enough for the window's thread.
 *
 * @param choices what a view can be laid beside
 * @param title what the first of two views is called where the second stands beside it
 * @param differences in what a view differs from what it is laid beside; empty where it stands alone
 * @param steps the days of change before and after that of a view
 * @param read reads a typed day
 */
public record Comparing(
        Function<ViewState, List<ComparisonChoices.Group>> choices,
        Titles title,
        Function<ViewState, Optional<Differences>> differences,
        Clockwork.Steps steps,
        Function<String, ReadDay> read) {

    /** Names one view beside another. */
    public interface Titles {
        String of(ViewState view, ViewState beside);
    }
}
