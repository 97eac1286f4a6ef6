package org.fourislands.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was measured, by name, in the order of measuring. */
public final class Figures {

    /** The distribution of a figure: {@code n} samples of one unit. */
    public record Figure(String unit, double median, double p95, double max, int n) {}

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /** Milliseconds of {@code work}, after as many runs uncounted as it takes to be warm. */
    public void timed(String name, int warm, int counted, Runnable work) {
        double[] times = new double[counted];
        for (int i = -warm; i < counted; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        add(name, "ms", times);
    }

    /** Samples measured elsewhere. */
    public void add(String name, String unit, double... samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        Figure figure = new Figure(
                unit,
                sorted[sorted.length / 2],
                sorted[Math.min(last, sorted.length * 95 / 100)],
                sorted[last],
                sorted.length);
        figures.put(name, figure);
        System.out.printf(
                Locale.ROOT,
                "%-62s median %9.3f  p95 %9.3f  max %9.3f %-4s n %d%n",
                name,
                figure.median,
                figure.p95,
                figure.max,
                unit,
                figure.n);
    }

    Map<String, Figure> all() {
        return figures;
    }
}
