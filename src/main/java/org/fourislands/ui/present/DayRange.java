package org.fourislands.ui.present;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;

/** The days that a lesson's strip of time spans, both ends with it. */
record DayRange(LocalDate first, LocalDate last) {
    private static final int LEAST_YEARS = 30;
    private static final double MARGIN = 0.08;

    /** The days of all scenes with some room around them, within what the record tells of. */
    static DayRange of(Lesson lesson, LocalDate earliest, LocalDate latest) {
        List<LocalDate> days = lesson.scenes().stream()
                .map(Scene::view)
                .flatMap(view -> Stream.concat(
                        Stream.of(view.day()),
                        view.other().map(other -> Stream.of(other.day())).orElseGet(Stream::empty)))
                .sorted()
                .toList();
        LocalDate from = days.get(0);
        LocalDate to = days.get(days.size() - 1);
        long span = Math.max(ChronoUnit.DAYS.between(from, to), LEAST_YEARS * 365L);
        long room = Math.round(span * MARGIN) + (span - ChronoUnit.DAYS.between(from, to)) / 2;
        LocalDate start = from.minusDays(room);
        LocalDate end = to.plusDays(room);
        return new DayRange(start.isBefore(earliest) ? earliest : start, end.isAfter(latest) ? latest : end);
    }

    /** Where a day lies: 0 at the first, 1 at the last; a day outside at the nearer end. */
    double shareOf(LocalDate day) {
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return Math.max(0, Math.min(1, ChronoUnit.DAYS.between(first, day) / days));
    }

    LocalDate dayAt(double share) {
        double within = Math.max(0, Math.min(1, share));
        return first.plusDays(Math.round(within * ChronoUnit.DAYS.between(first, last)));
    }

    /** So many days later, or earlier below zero; at an end it stays. */
    LocalDate stepped(LocalDate day, int days) {
        LocalDate there = day.plusDays(days);
        if (there.isBefore(first)) {
            return first;
        }
        return there.isAfter(last) ? last : there;
    }
}
