package org.fourislands.map;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The straight edges of a shape as rings of points {@code x, y, x, y ..}, for cutting hatches and measuring room. */
record Edges(List<double[]> rings) {

    static Edges of(Shape shape) {
        List<double[]> rings = new ArrayList<>();
        double[] ring = new double[64];
        int length = 0;
        double[] step = new double[6];
        for (PathIterator path = shape.getPathIterator(null, 0.2); !path.isDone(); path.next()) {
            int kind = path.currentSegment(step);
            if (kind == PathIterator.SEG_MOVETO) {
                keep(rings, ring, length);
                length = 0;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                if (length + 2 > ring.length) {
                    ring = Arrays.copyOf(ring, ring.length * 2);
                }
                ring[length++] = step[0];
                ring[length++] = step[1];
            }
        }
        keep(rings, ring, length);
        return new Edges(rings);
    }

    private static void keep(List<double[]> rings, double[] ring, int length) {
        if (length >= 6) {
            rings.add(Arrays.copyOf(ring, length));
        }
    }
}
