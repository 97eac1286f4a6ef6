package org.fourislands.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourislands.map.PlaneBox;

/**
 * The line along which a field is nought: found where it crosses the net, joined across the cells, and given further points
 * where it bends. With the field's sign turned it is the same line, to the last bit.
 */
final class ZeroLine {
    private static final long UPRIGHT = Long.MIN_VALUE;
    /** How much of the tolerance may be used up where the line crosses the net. */
    private static final double STRICTLY = 0.1;

    private final Field field;
    private final ZeroCells cells;
    private final Map<Long, double[]> crossings = new LinkedHashMap<>();
    private final Chains chains = new Chains();

    private ZeroLine(Field field, PlaneBox box, double grain) {
        this.field = field;
        this.cells = new ZeroCells(field, box, grain);
    }

    /** Lines of {@code x, y, x, y ..}; closed ones repeat their first point. */
    static List<double[]> of(Field field, PlaneBox box, double grain, Progress progress) {
        ZeroLine line = new ZeroLine(field, box, grain);
        line.cells.each(line::cell, progress);
        Bends bends = new Bends(field);
        List<double[]> lines = new ArrayList<>();
        for (List<Long> chain : line.chains.all()) {
            Points points = new Points();
            chain.forEach(edge -> points.add(line.crossings.getOrDefault(edge, new double[2])));
            lines.add(bends.followed(points.toArray()));
        }
        return lines;
    }

    private void cell(int column, int row) {
        boolean lowerLeft = cells.atNode(column, row) >= 0;
        boolean lowerRight = cells.atNode(column + 1, row) >= 0;
        boolean upperLeft = cells.atNode(column, row + 1) >= 0;
        boolean upperRight = cells.atNode(column + 1, row + 1) >= 0;
        List<Long> crossed = new ArrayList<>();
        if (lowerLeft != lowerRight) {
            crossed.add(flat(column, row));
        }
        if (lowerRight != upperRight) {
            crossed.add(upright(column + 1, row));
        }
        if (upperLeft != upperRight) {
            crossed.add(flat(column, row + 1));
        }
        if (lowerLeft != upperLeft) {
            crossed.add(upright(column, row));
        }
        if (crossed.size() == 2) {
            chains.join(crossed.get(0), crossed.get(1));
        } else if (crossed.size() == 4) {
            boolean middle = field.at(cells.x(column + 0.5), cells.y(row + 0.5)) >= 0;
            boolean risingJoined = middle == lowerLeft;
            chains.join(crossed.get(0), crossed.get(risingJoined ? 1 : 3));
            chains.join(crossed.get(2), crossed.get(risingJoined ? 3 : 1));
        }
    }

    private long flat(int column, int row) {
        long key = ZeroCells.key(column, row);
        crossings.computeIfAbsent(key, unused -> crossing(column, row, column + 1, row));
        return key;
    }

    private long upright(int column, int row) {
        long key = ZeroCells.key(column, row) | UPRIGHT;
        crossings.computeIfAbsent(key, unused -> crossing(column, row, column, row + 1));
        return key;
    }

    private double[] crossing(int column, int row, int toColumn, int toRow) {
        double x = cells.x(column);
        double y = cells.y(row);
        double dx = cells.x(toColumn) - x;
        double dy = cells.y(toRow) - y;
        double share = Root.between(
                t -> field.at(x + t * dx, y + t * dy),
                cells.atNode(column, row),
                cells.atNode(toColumn, toRow),
                STRICTLY * field.tolerance(x, y));
        return new double[] {x + share * dx, y + share * dy};
    }
}
