package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.view.ClockRange;
import org.fourislands.view.TimeMark;

/** What becomes of a mark or a cluster that is opened. */
sealed interface MarkOpening {

    /** One mark: the clock goes to its day, and its page opens. */
    record Open(TimeMark mark) implements MarkOpening {}

    /** Marks of several days: the clock shows those days only. */
    record Zoom(ClockRange range) implements MarkOpening {}

    /** Marks that no zoom tells apart: they are listed. */
    record Choose(List<TimeMark> marks) implements MarkOpening {
        public Choose {
            marks = List.copyOf(marks);
        }
    }

    static MarkOpening of(List<TimeMark> marks, ClockRange shown, ClockRange ends) {
        if (marks.size() == 1) {
            return new Open(marks.get(0));
        }
        ClockRange closer = rangeOf(marks, ends);
        double first = marks.get(0).middle();
        double last = marks.get(marks.size() - 1).middle();
        // A day apart is the least that the closest view tells apart.
        return last - first >= 1 && closer.days() < shown.days() * 0.9 ? new Zoom(closer) : new Choose(marks);
    }

    /** The days around where {@code marks}, in order of time, stand. */
    static ClockRange rangeOf(List<TimeMark> marks, ClockRange ends) {
        double first = Math.max(ends.from(), marks.get(0).middle());
        double last = Math.max(ends.from(), marks.get(marks.size() - 1).middle());
        return ClockRange.around(day(first), day(last), ends);
    }

    private static LocalDate day(double moment) {
        return LocalDate.ofEpochDay((long) Math.floor(moment));
    }

    /** The range in which one mark or stretch is seen whole. */
    static Optional<ClockRange> rangeOf(ClockModel.Thing thing, ClockRange ends) {
        if (thing instanceof ClockModel.Marks several && several.marks().size() > 1) {
            return Optional.of(rangeOf(several.marks(), ends));
        }
        if (thing instanceof ClockModel.Marks one) {
            return Optional.of(rangeOf(one.marks().get(0), ends));
        }
        return thing instanceof ClockModel.Held held
                ? Optional.of(ClockRange.around(
                        held.stretch().from(), held.stretch().to().minusDays(1), ends))
                : Optional.empty();
    }

    /** A mark with as much time around it as it takes to see what came before and after. */
    private static ClockRange rangeOf(TimeMark mark, ClockRange ends) {
        LocalDate last = mark.until()
                .filter(until -> until.toEpochDay() < ends.to())
                .map(until -> until.isAfter(mark.date().latest())
                        ? until
                        : mark.date().latest())
                .orElse(mark.date().latest());
        return ClockRange.around(mark.date().earliest().minusDays(AROUND), last.plusDays(AROUND), ends);
    }

    /** Days around a single mark. */
    int AROUND = 30;
}
