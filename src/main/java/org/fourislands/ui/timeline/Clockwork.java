package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fourislands.view.OtherCalendar;
import org.fourislands.view.StepKind;
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
 * @param otherCalendars the day in such of the calendars as are asked for, each in a line; none it did not know
 */
public record Clockwork(
        Function<ViewState, List<StripRow>> strips,
        List<TimeMark> marks,
        Ends ends,
        Steps steps,
        Function<String, ReadDay> read,
        BiFunction<LocalDate, Set<OtherCalendar>, List<String>> otherCalendars) {

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

    /**
     * The day of the next and of the previous step of a kind in what is shown.
     *
     * @param nextPlayed the next day at which playing stops
     */
    public record Steps(
            BiFunction<ViewState, StepKind, Optional<LocalDate>> next,
            BiFunction<ViewState, StepKind, Optional<LocalDate>> previous,
            BiFunction<ViewState, StepKind, Optional<LocalDate>> nextPlayed) {}
}
