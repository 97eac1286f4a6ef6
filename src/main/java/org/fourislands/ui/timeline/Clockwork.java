package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fourislands.view.StripRow;
import org.fourislands.view.TimeMark;
import org.fourislands.view.ViewState;

/**
 * What the clock runs on.
 *
 * @param strips one for each island, named as the view names it
 * @param marks everything it marks
 * @param ends the first and the last day it can show
 * @param read what a typed date means
 * @param otherCalendars the day in the calendars beside ours, or nothing
 */
public record Clockwork(
        Function<ViewState, List<StripRow>> strips,
        List<TimeMark> marks,
        Ends ends,
        Steps steps,
        Function<String, ReadDay> read,
        Function<LocalDate, String> otherCalendars) {

    public Clockwork {
        marks = List.copyOf(marks);
    }

    /** The data's own ends; both days can be shown. */
    public record Ends(LocalDate first, LocalDate last) {
        public LocalDate clamp(LocalDate day) {
            if (day.isBefore(first)) {
                return first;
            }
            return day.isAfter(last) ? last : day;
        }
    }

    /** The day of the next and of the previous change in what is shown. */
    public record Steps(
            Function<ViewState, Optional<LocalDate>> next, Function<ViewState, Optional<LocalDate>> previous) {}
}
