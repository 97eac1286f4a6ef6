package org.fourislands.map;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * A path as it is drawn at one level of detail. Runs of vertices have boxes, so that what is out of sight costs little. Held
 * small, for there are two dozen levels of every path.
 */
final class DrawnPath {

    private static final int RUN = 32;

    private final CoastPath path;
    private final int[] kept;
    /** Of each run the west, south, east and north, never narrower than they are. */
    private final float[] edges;

    DrawnPath(CoastPath path, int[] kept) {
        this.path = path;
        this.kept = kept;
        edges = new float[kept.length < 2 ? 0 : 4 * ((kept.length - 2) / RUN + 1)];
        for (int run = 0; run < runs(); run++) {
            measure(run);
        }
    }

    /** Whether just these vertices are drawn. */
    boolean keeps(int[] vertices) {
        return Arrays.equals(kept, vertices);
    }

    /** The numbers of the vertices drawn, ascending. */
    int[] kept() {
        return kept.clone();
    }

    /**
     * Adds this path to a picture's. What lies outside the clip is drawn no finer than it takes to keep everything inside as
     * it is.
     */
    void appendTo(Path2D.Float picture, PlaneToScreen way, PlaneBox clip) {
        Pen pen = new Pen(picture, way);
        pen.begin(0, sideOf(0, clip));
        for (int run = 0; run < runs(); run++) {
            int aside = sidesShared(run, clip);
            if (aside != 0) {
                pen.visit(endOf(run), sideOf(endOf(run), clip));
            } else {
                for (int i = run * RUN + 1; i <= endOf(run); i++) {
                    pen.visit(i, sideOf(i, clip));
                }
            }
        }
        pen.end();
    }

    /** The last vertex of a run, which is the first of the next; a ring's last stands where its first does, and is left out. */
    private int endOf(int run) {
        int last = path.isRing() ? kept.length - 2 : kept.length - 1;
        return Math.min(last, (run + 1) * RUN);
    }

    private int runs() {
        return edges.length / 4;
    }

    private void measure(int run) {
        double minX = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = run * RUN; i <= endOf(run); i++) {
            double x = path.x(kept[i]);
            double y = path.y(kept[i]);
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
        edges[4 * run] = Math.nextDown((float) minX);
        edges[4 * run + 1] = Math.nextDown((float) minY);
        edges[4 * run + 2] = Math.nextUp((float) maxX);
        edges[4 * run + 3] = Math.nextUp((float) maxY);
    }

    private int sideOf(int i, PlaneBox clip) {
        return sides(path.x(kept[i]), path.y(kept[i]), path.x(kept[i]), path.y(kept[i]), clip);
    }

    private int sidesShared(int run, PlaneBox clip) {
        return sides(edges[4 * run], edges[4 * run + 1], edges[4 * run + 2], edges[4 * run + 3], clip);
    }

    /** On which sides of the clip all of a box lies: one bit a side. */
    private static int sides(double minX, double minY, double maxX, double maxY, PlaneBox clip) {
        int side = 0;
        if (maxX < clip.minX()) {
            side = 1;
        } else if (minX > clip.maxX()) {
            side = 2;
        }
        if (maxY < clip.minY()) {
            side |= 4;
        } else if (minY > clip.maxY()) {
            side |= 8;
        }
        return side;
    }

    /** Draws from vertex to vertex, and leaves out one between two others on the same side of the clip. */
    private final class Pen {
        private final Path2D.Float picture;
        private final PlaneToScreen way;
        private int sideBefore;
        private int pending = -1;
        private int pendingSide;

        Pen(Path2D.Float picture, PlaneToScreen way) {
            this.picture = picture;
            this.way = way;
        }

        void begin(int i, int side) {
            picture.moveTo(screenX(i), screenY(i));
            sideBefore = side;
        }

        void visit(int i, int side) {
            if (pending >= 0 && (sideBefore & pendingSide & side) == 0) {
                picture.lineTo(screenX(pending), screenY(pending));
                sideBefore = pendingSide;
            }
            pending = i;
            pendingSide = side;
        }

        void end() {
            if (pending >= 0) {
                picture.lineTo(screenX(pending), screenY(pending));
            }
            if (path.isRing()) {
                picture.closePath();
            }
        }

        private double screenX(int i) {
            return way.screenX(path.x(kept[i]));
        }

        private double screenY(int i) {
            return way.screenY(path.y(kept[i]));
        }
    }
}
