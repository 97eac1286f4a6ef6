package org.fourislands.map;

import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Segments sorted into rows from south to north, and in each from west to east, so that those that meet are soon found. Rows
 * without a fresh segment stay empty.
 */
final class SegmentRows {

    private static final int MOST_ROWS = 4000;
    /** By how many metres the order from west to east may err. */
    private static final double ORDER_ERROR = 1;

    private final Segments segments;
    private final float[] west;
    private final float[] east;
    private final float[] south;
    private final float[] north;
    private final double bottom;
    private final double height;
    private final int[][] rows;

    SegmentRows(Segments segments) {
        this.segments = segments;
        int count = segments.count();
        west = new float[count];
        east = new float[count];
        south = new float[count];
        north = new float[count];
        double top = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            west[i] = Math.nextDown((float) Math.min(segments.x1(i), segments.x2(i)));
            east[i] = Math.nextUp((float) Math.max(segments.x1(i), segments.x2(i)));
            south[i] = Math.nextDown((float) Math.min(segments.y1(i), segments.y2(i)));
            north[i] = Math.nextUp((float) Math.max(segments.y1(i), segments.y2(i)));
            lowest = Math.min(lowest, south[i]);
            top = Math.max(top, north[i]);
        }
        rows = new int[(int) Math.max(1, Math.min(MOST_ROWS, Math.sqrt(count)))][];
        bottom = lowest;
        height = Math.max(1, (top - lowest) / rows.length);
        fillRows();
    }

    private void fillRows() {
        BitSet wanted = new BitSet();
        int[] counts = new int[rows.length];
        for (int i = 0; i < west.length; i++) {
            for (int row = rowAt(south[i]); row <= rowAt(north[i]); row++) {
                counts[row]++;
                if (segments.isFresh(i)) {
                    wanted.set(row);
                }
            }
        }
        Arrays.setAll(rows, row -> new int[wanted.get(row) ? counts[row] : 0]);
        Arrays.fill(counts, 0);
        for (int i : fromWestToEast(wanted)) {
            for (int row = rowAt(south[i]); row <= rowAt(north[i]); row++) {
                if (wanted.get(row)) {
                    rows[row][counts[row]++] = i;
                }
            }
        }
    }

    private int[] fromWestToEast(BitSet wanted) {
        long[] keys = IntStream.range(0, west.length)
                .filter(i -> lies(i, wanted))
                .mapToLong(i -> (long) Math.floor(west[i] / ORDER_ERROR) << 32 | i)
                .sorted()
                .toArray();
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private boolean lies(int segment, BitSet wanted) {
        int next = wanted.nextSetBit(rowAt(south[segment]));
        return next >= 0 && next <= rowAt(north[segment]);
    }

    private int rowAt(double y) {
        return (int) Math.max(0, Math.min(rows.length - 1, Math.floor((y - bottom) / height)));
    }

    /** All segments that meet another, one of them fresh, and do not merely follow it. */
    BitSet meeting() {
        BitSet found = new BitSet(west.length);
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                double end = east[row[i]] + ORDER_ERROR;
                for (int j = i + 1; j < row.length && west[row[j]] <= end; j++) {
                    if (meet(row[i], row[j])) {
                        found.set(row[i]);
                        found.set(row[j]);
                    }
                }
            }
        }
        return found;
    }

    private boolean meet(int a, int b) {
        return (segments.isFresh(a) || segments.isFresh(b))
                && south[a] <= north[b]
                && south[b] <= north[a]
                && west[b] <= east[a]
                && west[a] <= east[b]
                && !segments.follow(a, b)
                && Line2D.linesIntersect(
                        segments.x1(a),
                        segments.y1(a),
                        segments.x2(a),
                        segments.y2(a),
                        segments.x1(b),
                        segments.y1(b),
                        segments.x2(b),
                        segments.y2(b));
    }

    /** The segments whose boxes come within {@code reach} of a point; some of them more than once. */
    IntStream near(double x, double y, double reach) {
        return IntStream.rangeClosed(rowAt(y - reach), rowAt(y + reach))
                .flatMap(row -> Arrays.stream(rows[row]))
                .filter(i ->
                        west[i] <= x + reach && east[i] >= x - reach && south[i] <= y + reach && north[i] >= y - reach);
    }
}
