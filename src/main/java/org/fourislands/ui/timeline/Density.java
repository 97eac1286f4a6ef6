package org.fourislands.ui.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How much happened along a scale: a rounded count at equal steps, the thickest place of what is shown being 1. */
final class Density {
    /** The pixels from one step to the next. */
    static final double STEP = 4;

    private static final double REACH = 3 * STEP;

    private final double[] moments;
    private final TimeScale scale;

    /** The {@code moments} are in order, in days since 1970. */
    Density(double[] moments, TimeScale scale) {
        this.moments = moments;
        this.scale = scale;
    }

    List<Double> heights() {
        int steps = (int) Math.max(1, Math.floor(scale.width() / STEP)) + 1;
        double[] thick = IntStream.range(0, steps).mapToDouble(this::around).toArray();
        double most = Math.max(1, DoubleStream.of(thick).max().orElse(1));
        return DoubleStream.of(thick).mapToObj(each -> Math.sqrt(each / most)).toList();
    }

    /** Each counts the more the nearer it lies. */
    private double around(int step) {
        double x = scale.left() + step * STEP;
        int first = indexOf(scale.momentAt(x - REACH));
        int end = indexOf(scale.momentAt(x + REACH));
        double sum = 0;
        for (int i = first; i < end; i++) {
            sum += 1 - Math.abs(scale.xOf(moments[i]) - x) / REACH;
        }
        return sum;
    }

    private int indexOf(double moment) {
        int found = Arrays.binarySearch(moments, moment);
        return found < 0 ? -found - 1 : found;
    }
}
