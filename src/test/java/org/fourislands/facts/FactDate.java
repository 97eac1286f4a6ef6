package org.fourislands.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourislands.time.HistoricalDate;

/** The days a date cell of the fact base can mean: {@code 1941-11-22/26}, {@code 1635–1637}, {@code 1945-09-03 (2–5)}. */
record FactDate(LocalDate earliest, LocalDate latest) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?\\s*(?:[/–]\\s*(\\d{2,4}))?(?:\\s*\\((\\d)–(\\d)\\))?");

    /** Empty where the cell begins with no date. */
    static Optional<FactDate> read(String cell) {
        Matcher parts = FORM.matcher(cell);
        return parts.lookingAt() ? Optional.of(of(parts)) : Optional.empty();
    }

    private static FactDate of(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        String last = parts.group(4);
        if (parts.group(2) == null) {
            int lastYear =
                    last == null ? year : Integer.parseInt(parts.group(1).substring(0, 4 - last.length()) + last);
            return new FactDate(LocalDate.of(year, 1, 1), LocalDate.of(lastYear, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        if (parts.group(3) == null) {
            return new FactDate(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
        if (parts.group(5) != null) {
            return new FactDate(
                    month.atDay(Integer.parseInt(parts.group(5))), month.atDay(Integer.parseInt(parts.group(6))));
        }
        boolean toLaterDay = last != null && last.length() == 2 && Integer.parseInt(last) > day.getDayOfMonth();
        return new FactDate(day, toLaterDay ? month.atDay(Integer.parseInt(last)) : day);
    }

    boolean fits(HistoricalDate date) {
        return !date.latest().isBefore(earliest) && !date.earliest().isAfter(latest);
    }
}
