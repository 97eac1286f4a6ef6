package org.fourislands.view;

import java.time.LocalDate;
import org.fourislands.words.Phrases;

/**
 * The days of which the program tells: the command line, the clock and the remembered view keep to them alike.
 *
 * @param first the first of them
 * @param last the last of them, which is today
 */
public record DaysTold(LocalDate first, LocalDate last) {
    private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);

    /** From 1600, before anything in the record, to {@code today}; one day at least, whatever a computer's clock says. */
    public static DaysTold until(LocalDate today) {
        return new DaysTold(FIRST, today.isBefore(FIRST) ? FIRST : today);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** {@code day}, or the first or last day where it lies before or after them. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }

    /** The sentence for someone who asked for a {@code day} outside. */
    public String refusal(LocalDate day, Phrases phrases) {
        DateWords dates = new DateWords(phrases);
        return phrases.of("day.outside", dates.of(day), dates.of(first), dates.of(last));
    }
}
