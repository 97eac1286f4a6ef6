package org.fourislands.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.fourislands.time.HistoricalDate;
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
        return date.isApproximate() ? phrases.of("date.about", words) : words;
    }

    private String between(HistoricalDate date) {
        String[] ends = date.edtf().split("/", 2);
        return phrases.of("date.between", of(HistoricalDate.parse(ends[0])), of(HistoricalDate.parse(ends[1])));
    }
}
