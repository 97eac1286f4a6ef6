package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.fourislands.words.Phrases;

/** How the axis names days, months and years. */
public final class AxisWords {
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;
    private final Phrases phrases;

    public AxisWords(Phrases phrases) {
        this.phrases = phrases;
        day = form("clock.axis.day");
        shortDay = form("clock.axis.short-day");
        month = form("clock.axis.month");
        shortMonth = form("clock.axis.short-month");
    }

    private DateTimeFormatter form(String key) {
        return DateTimeFormatter.ofPattern(phrases.of(key), phrases.language().locale());
    }

    String day(LocalDate at) {
        return day.format(at);
    }

    String shortDay(LocalDate at) {
        return shortDay.format(at);
    }

    String month(LocalDate at) {
        return month.format(at);
    }

    String shortMonth(LocalDate at) {
        return shortMonth.format(at);
    }

    String year(LocalDate at) {
        return Integer.toString(at.getYear());
    }

    String beginning(LocalDate first) {
        return phrases.of("clock.axis.beginning", year(first));
    }

    String end() {
        return phrases.of("clock.axis.end");
    }
}
