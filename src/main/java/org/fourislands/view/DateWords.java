package org.fourislands.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.HistoricalDate.Precision;
import org.fourislands.words.Phrases;

/** Dates as a sentence says them: "7 February 1855", "September 1945", "a day between 2 and 5 September 1945". */
public final class DateWords {
    private final Phrases phrases;
    private final DateTimeFormatter dayForm;
    private final DateTimeFormatter monthForm;

    public DateWords(Phrases phrases) {
        this.phrases = phrases;
        this.dayForm = DateTimeFormatter.ofPattern(
                phrases.of("date.day"), phrases.language().locale());
        this.monthForm = DateTimeFormatter.ofPattern(
                phrases.of("date.month"), phrases.language().locale());
    }

    public String of(LocalDate day) {
        return dayForm.format(day);
    }

    public String of(HistoricalDate date) {
        String words = switch (date.precision()) {
            case DAY -> of(date.earliest());
            case MONTH -> monthForm.format(date.earliest());
            case YEAR -> Integer.toString(date.earliest().getYear());
            case INTERVAL -> between(date);
        };
        boolean ownWord = date.precision() != Precision.INTERVAL;
        return date.isApproximate() && ownWord ? phrases.of("date.about", words) : words;
    }

    /** As the time at which something happened: "on 7 February 1855", "in September 1945". */
    public String when(HistoricalDate date) {
        return switch (date.precision()) {
            case DAY -> phrases.of("date.on", of(date));
            case MONTH, YEAR -> phrases.of("date.in", of(date));
            case INTERVAL -> isBetweenDays(date) ? phrases.of("date.on", of(date)) : of(date);
        };
    }

    private static boolean isBetweenDays(HistoricalDate date) {
        return Stream.of(date.edtf().split("/", 2))
                .allMatch(end -> HistoricalDate.parse(end).precision() == Precision.DAY);
    }

    private String between(HistoricalDate date) {
        String[] ends = date.edtf().split("/", 2);
        HistoricalDate first = HistoricalDate.parse(ends[0]);
        HistoricalDate last = HistoricalDate.parse(ends[1]);
        if (!isBetweenDays(date)) {
            return phrases.of("date.between", of(first), of(last));
        }
        boolean sameMonth = YearMonth.from(first.earliest()).equals(YearMonth.from(last.earliest()));
        String from = sameMonth ? Integer.toString(first.earliest().getDayOfMonth()) : of(first);
        return phrases.of("date.day-between", from, of(last));
    }
}
