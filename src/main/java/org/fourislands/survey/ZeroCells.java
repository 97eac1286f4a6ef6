package org.fourislands.survey;

import java.util.HashMap;
import java.util.Map;
import org.fourislands.map.PlaneBox;

/**
 * The cells of a square net over the plane through which the line of nought may run. A field that is farther from nought in
 * the middle of a cell than it can change up to the corners has none there, so that large cells are passed over at once.
 */
final class ZeroCells {
    /** Cells of the net along the side of one that is looked at first. */
    private static final int FIRST = 64;

    private final Field field;
    private final PlaneBox box;
    private final double grain;
    private final Map<Long, Double> atNodes = new HashMap<>();

    ZeroCells(Field field, PlaneBox box, double grain) {
        this.field = field;
        this.box = box;
        this.grain = grain;
    }

    /** Tells {@code found} of every such cell by its lower left node, always in the same order. */
    void each(CellReader found, Progress progress) {
        int columns = count(box.width());
        int rows = count(box.height());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                progress.step((row * columns + column) / (double) (rows * columns));
                search(column * FIRST, row * FIRST, FIRST, found);
            }
        }
    }

    private int count(double length) {
        return (int) Math.ceil(length / (grain * FIRST));
    }

    private void search(int column, int row, int size, CellReader found) {
        double half = size / 2.0;
        double reach = field.steepness() * half * Math.sqrt(2) * grain;
        if (Math.abs(field.at(x(column + half), y(row + half))) > reach) {
            return;
        }
        if (size == 1) {
            found.cell(column, row);
            return;
        }
        int part = size / 2;
        search(column, row, part, found);
        search(column + part, row, part, found);
        search(column, row + part, part, found);
        search(column + part, row + part, part, found);
    }

    double x(double column) {
        return box.minX() + column * grain;
    }

    double y(double row) {
        return box.minY() + row * grain;
    }

    double atNode(int column, int row) {
        return atNodes.computeIfAbsent(key(column, row), key -> field.at(x(column), y(row)));
    }

    static long key(int column, int row) {
        return (long) column << 32 | row;
    }

    /** Hears of cells. */
    interface CellReader {
        void cell(int column, int row);
    }
}
