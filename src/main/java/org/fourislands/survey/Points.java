package org.fourislands.survey;

import java.util.Arrays;

/** A growing path of {@code x, y, x, y ..}. */
final class Points {
    private static final int FIRST_ROOM = 32;

    private double[] values = new double[FIRST_ROOM];
    private int size;

    void add(double x, double y) {
        if (size + 2 > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        values[size++] = x;
        values[size++] = y;
    }

    void add(double[] point) {
        add(point[0], point[1]);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Repeats the first point at the end, if there is one. */
    void close() {
        if (size > 0) {
            add(values[0], values[1]);
        }
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
