package org.fourislands.ui;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.bench.LargeData;

/**
 * What the real window, 1600 x 1000, takes of memory: after the start, after some use, and while 10,000 steps are taken: days,
 * previews, moves, zooms, themes, maps compared, pages opened and closed. Resident memory, and what of the heap is in use after
 * it was cleared. Needs a display, and runs only when named.
 */
public final class WindowMemoryBench implements Bench {

    private static final int STEPS = 10_000;
    private static final int STRETCH = 500;
    private static final int USE = 1000;

    @Override
    public void measure(Figures figures) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.out.println("left out: there is no display");
            return;
        }
        measure("own", List.of(), figures);
        measure("large", List.of("--data", LargeData.folder().toString()), figures);
    }

    private static void measure(String set, List<String> arguments, Figures figures) throws Exception {
        try (OpenWindow window = OpenWindow.open(arguments)) {
            figures.add(set + ": resident after the start", "MB", window.residentMegabytes());
            figures.add(set + ": heap in use after the start", "MB", heap(window));
            double[] resident = new double[STEPS / STRETCH];
            double[] heap = new double[STEPS / STRETCH];
            for (int i = 0; i < resident.length; i++) {
                window.ask("wander " + i * STRETCH + " " + (i + 1) * STRETCH);
                resident[i] = window.residentMegabytes();
                heap[i] = heap(window);
                System.out.printf(
                        Locale.ROOT,
                        "%s, %,6d steps: resident %.0f MB, heap in use %.1f MB%n",
                        set,
                        (i + 1) * STRETCH,
                        resident[i],
                        heap[i]);
            }
            figures.add(set + ": resident after use", "MB", resident[USE / STRETCH - 1]);
            figures.add(set + ": resident during 10,000 steps", "MB", resident);
            figures.add(set + ": heap in use during 10,000 steps", "MB", heap);
            figures.add(set + ": growth of the heap in use, a thousand steps", "MB", growth(heap) * 1000 / STRETCH);
        }
    }

    private static double heap(OpenWindow window) {
        return Double.parseDouble(window.ask("heap"));
    }

    /** The slope of the line that fits best, after the first stretches, in which all is seen for the first time. */
    private static double growth(double... samples) {
        double[] settled = DoubleStream.of(samples).skip(USE / STRETCH).toArray();
        OptionalDouble mean = DoubleStream.of(settled).average();
        double middle = (settled.length - 1) / 2.0;
        double above = 0;
        double below = 0;
        for (int i = 0; i < settled.length; i++) {
            above += (i - middle) * (settled[i] - mean.orElse(0));
            below += (i - middle) * (i - middle);
        }
        return above / below;
    }
}
