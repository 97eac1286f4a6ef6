package org.fourislands.ui.map;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where two pictures of one size differ: a few rectangles that hold every pixel that is not the same. A margin of equal pixels
 * belongs to each where there is room, so that a part laid over the older picture meets it without a seam, even when both are
 * stretched.
 */
final class ChangedParts {
    /** Pixels compared at once; finer cells find tighter rectangles and cost more. */
    private static final int CELL = 16;

    private static final int MARGIN = 2;
    private static final int MOST = 6;

    private final int width;
    private final int height;
    private final List<Rectangle> parts = new ArrayList<>();

    private ChangedParts(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Rows of {@code width} pixels each. */
    static List<Rectangle> between(int[] before, int[] after, int width) {
        ChangedParts found = new ChangedParts(width, after.length / width);
        for (int top = 0; top < found.height; top += CELL) {
            found.compareRow(before, after, top);
        }
        while (found.parts.size() > MOST) {
            found.joinNearest();
        }
        return List.copyOf(found.parts);
    }

    private void compareRow(int[] before, int[] after, int top) {
        int bottom = Math.min(top + CELL, height);
        if (Arrays.equals(before, top * width, bottom * width, after, top * width, bottom * width)) {
            return;
        }
        for (int left = 0; left < width; left += CELL) {
            int right = Math.min(left + CELL, width);
            if (differs(before, after, new Rectangle(left, top, right - left, bottom - top))) {
                Rectangle cell = new Rectangle(left - MARGIN, top - MARGIN, right - left, bottom - top);
                cell.setSize(cell.width + 2 * MARGIN, cell.height + 2 * MARGIN);
                add(cell.intersection(new Rectangle(width, height)));
            }
        }
    }

    private boolean differs(int[] before, int[] after, Rectangle cell) {
        for (int row = cell.y; row < cell.y + cell.height; row++) {
            int from = row * width + cell.x;
            if (!Arrays.equals(before, from, from + cell.width, after, from, from + cell.width)) {
                return true;
            }
        }
        return false;
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
