package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.fourislands.ui.timeline.ClockModel.AxisTick;
import org.fourislands.ui.timeline.ClockModel.DataEnd;

/**
 * Marks on the axis at round years, months or days, as dense as their labels allow without touching each other or the labels
 * of the data's ends. A day's label stands in the middle of its column, a longer time's at its beginning.
 */
final class AxisTicks {
    private static final double AIR = 14;
    private static final double LEAST_AIR = 6;
    private static final double YEAR = 365.2425;
    private static final List<Integer> DAYS = List.of(1, 2, 5, 10, 15);
    private static final List<Integer> MONTHS = List.of(1, 3, 6);
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 25, 50, 100, 200);
    private static final LocalDate SAMPLE = LocalDate.of(1945, 5, 28);

    private final TimeScale scale;
    private final AxisWords words;
    private final ToDoubleFunction<String> measure;
    private final List<DataEnd> ends;

    AxisTicks(TimeScale scale, AxisWords words, ToDoubleFunction<String> measure, List<DataEnd> ends) {
        this.scale = scale;
        this.words = words;
        this.measure = measure;
        this.ends = ends;
    }

    List<AxisTick> all() {
        return byDays().or(this::byMonths).orElseGet(this::byYears);
    }

    private Optional<List<AxisTick>> byDays() {
        double room = (width(words.day(SAMPLE)) + width(words.shortDay(SAMPLE))) / 2;
        return DAYS.stream()
                .filter(days -> days * scale.dayWidth() >= room + AIR)
                .findFirst()
                .map(this::days);
    }

    private Optional<List<AxisTick>> byMonths() {
        double room = width(words.shortMonth(SAMPLE)) / 2 + width(words.month(SAMPLE)) / 2;
        return MONTHS.stream()
                .filter(months -> months * YEAR / 12 * scale.dayWidth() >= room + AIR)
                .findFirst()
                .map(this::months);
    }

    private List<AxisTick> byYears() {
        double room = width(words.year(SAMPLE));
        int years = YEARS.stream()
                .filter(step -> step * YEAR * scale.dayWidth() >= room + AIR)
                .findFirst()
                .orElse(YEARS.get(YEARS.size() - 1));
        Row row = new Row();
        LocalDate first = LocalDate.of(Math.floorDiv(scale.range().first().getYear(), years) * years, 1, 1);
        for (LocalDate day = first; !day.isAfter(scale.range().last()); day = day.plusYears(years)) {
            row.add(scale.xOf(day), scale.xOf(day), words.year(day), years > 1 && day.getYear() % 100 == 0);
        }
        return row.ticks;
    }

    private List<AxisTick> months(int step) {
        Row row = new Row();
        LocalDate first = scale.range().first().withDayOfYear(1);
        for (LocalDate day = first; !day.isAfter(scale.range().last()); day = day.plusMonths(step)) {
            boolean january = day.getMonthValue() == 1;
            String label = row.isLabelled() ? words.shortMonth(day) : words.month(day);
            row.add(scale.xOf(day), scale.xOf(day), january ? words.year(day) : label, january);
        }
        return row.ticks;
    }

    /** Every so many days from the first of each month, whose own label is never crowded out. */
    private List<AxisTick> days(int step) {
        Row row = new Row();
        LocalDate day = scale.range().first().withDayOfMonth(1);
        while (!day.isAfter(scale.range().last())) {
            boolean first = day.getDayOfMonth() == 1;
            String label = first || !row.isLabelled() ? words.day(day) : words.shortDay(day);
            row.add(scale.xOf(day), scale.middleOf(day), label, first);
            LocalDate next = day.plusDays(step);
            LocalDate month = day.withDayOfMonth(1).plusMonths(1);
            day = next.plusDays(step / 2).isBefore(month) ? next : month;
        }
        return row.ticks;
    }

    private double width(String label) {
        return measure.applyAsDouble(label);
    }

    /** The ticks so far; a label is left out where it would touch another or leave the scale. */
    private final class Row {
        private final List<AxisTick> ticks = new ArrayList<>();
        private double taken = Double.NEGATIVE_INFINITY;

        boolean isLabelled() {
            return taken > Double.NEGATIVE_INFINITY;
        }

        void add(double x, double labelX, String label, boolean strong) {
            if (x > scale.right() || (x < scale.left() && labelX < scale.left())) {
                return;
            }
            double from = labelX - width(label) / 2;
            double to = labelX + width(label) / 2;
            boolean free = from >= taken + LEAST_AIR && from >= scale.left() - AIR && to <= scale.right() + AIR;
            boolean shown = free && ends.stream().allMatch(end -> isClear(end, from, to));
            taken = shown ? to : taken;
            ticks.add(new AxisTick(
                    Math.max(x, scale.left()), labelX, shown ? width(label) : 0, shown ? label : "", strong));
        }

        private boolean isClear(DataEnd end, double from, double to) {
            return to + LEAST_AIR <= end.labelFrom() || from - LEAST_AIR >= end.labelTo();
        }
    }
}
