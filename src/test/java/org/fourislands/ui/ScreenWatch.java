package org.fourislands.ui;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Looks at places of the screen again and again, with a pause between, so that looking does not take from the window the processor
 * it draws with. Times are milliseconds from just before the input until a change was
 * seen.
 */
final class ScreenWatch {

    /** When a place changed first and last after an input; not a number where it never did. */
    record Change(double first, double last) {}

    private static final long PAUSE_NANOS = 500_000;
    private static final double QUIET = 300;
    private static final double GIVEN_UP = 1500;

    private final Robot robot;
    private final List<Rectangle> places;

    ScreenWatch(Robot robot, Rectangle... places) {
        this.robot = robot;
        this.places = List.of(places);
    }

    /** Until no place has changed for 300 ms. */
    List<Change> settled(Runnable input) {
        return watch(input, QUIET, GIVEN_UP);
    }

    /** Until each place has changed once, or for {@code most} milliseconds. */
    List<Change> moved(Runnable input, double most) {
        return watch(input, 0, most);
    }

    private List<Change> watch(Runnable input, double quiet, double most) {
        int count = places.size();
        int[][] seen = places.stream().map(this::pixels).toArray(int[][]::new);
        double[] first = new double[count];
        double[] last = new double[count];
        Arrays.fill(first, Double.NaN);
        Arrays.fill(last, Double.NaN);
        long start = System.nanoTime();
        input.run();
        double now = 0;
        double changed = 0;
        while (!isOver(first, now, changed, quiet, most)) {
            LockSupport.parkNanos(PAUSE_NANOS);
            for (int i = 0; i < count; i++) {
                int[] pixels = pixels(places.get(i));
                now = (System.nanoTime() - start) / 1e6;
                if (!Arrays.equals(pixels, seen[i])) {
                    seen[i] = pixels;
                    first[i] = Double.isNaN(first[i]) ? now : first[i];
                    last[i] = now;
                    changed = now;
                }
            }
        }
        return IntStream.range(0, count)
                .mapToObj(i -> new Change(first[i], last[i]))
                .toList();
    }

    private static boolean isOver(double[] first, double now, double changed, double quiet, double most) {
        boolean all = Arrays.stream(first).noneMatch(Double::isNaN);
        return (all && now - changed >= quiet) || now >= Math.max(most, quiet > 0 ? changed + quiet : 0);
    }

    private int[] pixels(Rectangle place) {
        return ((DataBufferInt) robot.createScreenCapture(place).getRaster().getDataBuffer()).getData();
    }
}
