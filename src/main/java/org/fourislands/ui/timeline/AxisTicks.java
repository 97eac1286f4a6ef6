package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fourislands.ui.timeline.ClockModel.AxisTick;

/** Marks on the axis at round years or months, as dense as their labels allow without touching. */
final class AxisTicks {
    private static final double AIR = 22;
    private static final List<Integer> MONTHS = List.of(1, 3, 6);
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 25, 50, 100, 200);

    private final TimeScale scale;
    private final ToDoubleFunction<String> measure;

    AxisTicks(TimeScale scale, ToDoubleFunction<String> measure) {
        this.scale = scale;
        this.measure = measure;
    }

    List<AxisTick> all() {
        for (int months : MONTHS) {
            if (fits("0000-00", months / 12.0)) {
                return from(LocalDate.of(scale.from().getYear(), 1, 1), Period.ofMonths(months));
            }
        }
        for (int years : YEARS) {
            if (fits("0000", years)) {
                int first = Math.floorDiv(scale.from().getYear(), years) * years;
                return from(LocalDate.of(first, 1, 1), Period.ofYears(years));
            }
        }
        return List.of();
    }

    private boolean fits(String label, double years) {
        return years * 365.25 * scale.width() / scale.days() >= measure.applyAsDouble(label) + AIR;
    }

    private List<AxisTick> from(LocalDate first, Period step) {
        List<AxisTick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(scale.to()); day = day.plus(step)) {
            if (scale.shows(day)) {
                double x = scale.xOf(day);
                ticks.add(new AxisTick(x, hasRoom(x, label(day)) ? label(day) : ""));
            }
        }
        return ticks;
    }

    private boolean hasRoom(double x, String label) {
        double half = measure.applyAsDouble(label) / 2;
        return x - half >= scale.left() - AIR / 2 && x + half <= scale.right() + AIR / 2;
    }

    private static String label(LocalDate day) {
        return day.getDayOfYear() == 1
                ? Integer.toString(day.getYear())
                : day.toString().substring(0, 7);
    }
}
