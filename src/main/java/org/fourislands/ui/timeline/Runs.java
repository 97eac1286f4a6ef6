package org.fourislands.ui.timeline;

import java.util.function.IntToDoubleFunction;

/**
 * Neighbours on a line gathered into runs that do not touch: those whose signs would overlap share one, in the middle of
 * theirs. Plain numbers, since it runs over every mark at every step of a zoom.
 */
final class Runs {
    private static final double GAP = 1;

    private final IntToDoubleFunction half;
    private final int[] firsts;
    private final double[] froms;
    private final double[] tos;
    private int count;
    private int added;

    /** Room for so many; {@code half} is half the width of the sign for so many marks. */
    Runs(int most, IntToDoubleFunction half) {
        this.half = half;
        firsts = new int[most];
        froms = new double[most];
        tos = new double[most];
    }

    /** Adds the next, not left of the last. */
    void add(double x) {
        firsts[count] = added++;
        froms[count] = x;
        tos[count] = x;
        count++;
        while (count > 1 && touches(count - 2)) {
            count--;
            tos[count - 1] = tos[count];
        }
    }

    int count() {
        return count;
    }

    /** The first member of a run, counted as they were added. */
    int first(int run) {
        return firsts[run];
    }

    /** The member after the last of a run. */
    int end(int run) {
        return run + 1 < count ? firsts[run + 1] : added;
    }

    double middle(int run) {
        return (froms[run] + tos[run]) / 2;
    }

    double half(int run) {
        return half.applyAsDouble(end(run) - first(run));
    }

    private boolean touches(int left) {
        return middle(left) + half(left) + GAP > middle(left + 1) - half(left + 1);
    }
}
