package org.fourislands.ui.map;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where two pictures of one size differ: a few rectangles that hold every pixel that may not be the same. A margin belongs to
 * each where there is room, so that a part laid over the older picture meets it without a seam, even when both are stretched.
 */
final class ChangedParts {
    private static final int MARGIN = 2;
    private static final int MOST = 16;
    /** Pixels; smaller cells find tighter parts, and more of them. */
    private static final int CELL = 16;

    private final List<Rectangle> parts = new ArrayList<>();

    private ChangedParts() {}

    /** {@code changes} lie on the sheet; the parts in a picture of this size, of {@code scale} pixels to one of the sheet's. */
    static List<Rectangle> of(List<Rectangle2D> changes, double scale, Rectangle picture) {
        int columns = picture.width / CELL + 1;
        BitSet touched = new BitSet();
        for (Rectangle2D change : changes) {
            Rectangle part = inPixels(change, scale).intersection(picture);
            for (int row = part.y / CELL; !part.isEmpty() && row <= (part.y + part.height - 1) / CELL; row++) {
                int first = row * columns;
                touched.set(first + part.x / CELL, first + (part.x + part.width - 1) / CELL + 1);
            }
        }
        ChangedParts found = new ChangedParts();
        for (int first = 0; first < touched.length(); first += columns) {
            found.addRow(touched, first, columns);
        }
        while (found.parts.size() > MOST) {
            found.joinNearest();
        }
        return found.parts.stream().map(picture::intersection).toList();
    }

    /** The runs of one row of cells, each below the same run of the row above if there is one. */
    private void addRow(BitSet touched, int first, int columns) {
        int top = first / columns * CELL;
        int end = first + columns;
        for (int from = touched.nextSetBit(first); from >= 0 && from < end; ) {
            int to = Math.min(end, touched.nextClearBit(from));
            Rectangle run = new Rectangle((from - first) * CELL, top, (to - from) * CELL, CELL);
            parts.stream()
                    .filter(above -> above.x == run.x && above.width == run.width && above.y + above.height == top)
                    .findFirst()
                    .ifPresentOrElse(above -> above.height += CELL, () -> parts.add(run));
            from = touched.nextSetBit(to);
        }
    }

    private static Rectangle inPixels(Rectangle2D change, double scale) {
        int left = (int) Math.floor(change.getMinX() * scale) - MARGIN;
        int top = (int) Math.floor(change.getMinY() * scale) - MARGIN;
        int right = (int) Math.ceil(change.getMaxX() * scale) + MARGIN;
        int bottom = (int) Math.ceil(change.getMaxY() * scale) + MARGIN;
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /** Joins it with all that it reaches, until nothing overlaps. */
    private void add(Rectangle part) {
        Rectangle whole = part;
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).intersects(whole)) {
                whole = whole.union(parts.remove(at));
                at = -1;
            }
        }
        parts.add(whole);
    }

    /** The two that grow least by being one. */
    private void joinNearest() {
        int first = 0;
        int second = 1;
        long least = Long.MAX_VALUE;
        for (int a = 0; a < parts.size(); a++) {
            for (int b = a + 1; b < parts.size(); b++) {
                Rectangle both = parts.get(a).union(parts.get(b));
                long grown = area(both) - area(parts.get(a)) - area(parts.get(b));
                if (grown < least) {
                    least = grown;
                    first = a;
                    second = b;
                }
            }
        }
        Rectangle joined = parts.get(first).union(parts.get(second));
        parts.remove(second);
        parts.remove(first);
        add(joined);
    }

    /** Pixels of all parts together. */
    static long area(List<Rectangle> parts) {
        return parts.stream().mapToLong(ChangedParts::area).sum();
    }

    private static long area(Rectangle part) {
        return (long) part.width * part.height;
    }
}
