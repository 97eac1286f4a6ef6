package org.fourislands.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;

/**
 * Draws the closed outlines of all that lies at or below one level of a grid. The deep side is on the left of each
 * outline; at the edge of the grid the outline runs along the edge.
 */
final class MarchingSquares {
    /**
     * Where an outline enters and leaves a cell, for each of the 16 patterns of deep corners. Sides: 0 south, 1 east, 2
     * north, 3 west.
     */
    private static final int[][] CROSSINGS = {
        {}, {0, 3}, {1, 0}, {1, 3}, {2, 1}, {0, 3, 2, 1}, {2, 0}, {2, 3},
        {3, 2}, {0, 2}, {1, 0, 3, 2}, {1, 2}, {3, 1}, {0, 1}, {3, 0}, {}
    };

    private static final int SOUTH_WEST_AND_NORTH_EAST = 5;
    private static final int SOUTH_EAST_AND_NORTH_WEST = 10;

    private final DepthGrid grid;
    private final double level;
    private final int rows;
    private final int columns;

    MarchingSquares(DepthGrid grid, double level) {
        this.grid = grid;
        this.level = level;
        rows = grid.rows();
        columns = grid.columns();
    }

    /** Closed rings; one that surrounds deep water runs counter-clockwise, one that surrounds a shoal clockwise. */
    List<Coordinate[]> outlines() {
        Map<Side, Side> next = new LinkedHashMap<>();
        for (int row = -1; row < rows; row++) {
            for (int column = -1; column < columns; column++) {
                cross(row, column, next);
            }
        }
        List<Coordinate[]> outlines = new ArrayList<>();
        while (!next.isEmpty()) {
            Coordinate[] outline = follow(next, next.keySet().iterator().next());
            if (outline.length > 3) {
                outlines.add(outline);
            }
        }
        return outlines;
    }

    private void cross(int row, int column, Map<Side, Side> next) {
        int pattern = pattern(row, column);
        int[] crossings = CROSSINGS[pattern];
        boolean saddle = pattern == SOUTH_WEST_AND_NORTH_EAST || pattern == SOUTH_EAST_AND_NORTH_WEST;
        if (saddle && middle(row, column) <= level) {
            crossings = joined(crossings);
        }
        for (int i = 0; i < crossings.length; i += 2) {
            next.put(side(row, column, crossings[i]), side(row, column, crossings[i + 1]));
        }
    }

    /** The other way through a saddle: its two deep corners hang together. */
    private static int[] joined(int[] apart) {
        return new int[] {apart[0], apart[3], apart[2], apart[1]};
    }

    private int pattern(int row, int column) {
        return bit(row, column, 1) | bit(row, column + 1, 2) | bit(row + 1, column + 1, 4) | bit(row + 1, column, 8);
    }

    private int bit(int row, int column, int value) {
        return at(row, column) <= level ? value : 0;
    }

    private double middle(int row, int column) {
        return (at(row, column) + at(row, column + 1) + at(row + 1, column) + at(row + 1, column + 1)) / 4;
    }

    /** Outside the grid everything is high, so that every outline closes. */
    private double at(int row, int column) {
        boolean inside = row >= 0 && row < rows && column >= 0 && column < columns;
        return inside ? grid.at(row, column) : Double.MAX_VALUE;
    }

    private static Side side(int row, int column, int side) {
        return switch (side) {
            case 0 -> new Side(row, column, true);
            case 1 -> new Side(row, column + 1, false);
            case 2 -> new Side(row + 1, column, true);
            default -> new Side(row, column, false);
        };
    }

    private Coordinate[] follow(Map<Side, Side> next, Side start) {
        CoordinateList outline = new CoordinateList();
        Side side = start;
        while (next.containsKey(side)) {
            outline.add(place(side), false);
            side = next.remove(side);
        }
        outline.closeRing();
        return outline.toCoordinateArray();
    }

    private Coordinate place(Side side) {
        int otherRow = side.alongRow() ? side.row() : side.row() + 1;
        int otherColumn = side.alongRow() ? side.column() + 1 : side.column();
        double here = at(side.row(), side.column());
        double there = at(otherRow, otherColumn);
        double share = (level - here) / (there - here);
        double x = longitude(side.column());
        double y = latitude(side.row());
        return Shapes.rounded(
                new Coordinate(x + share * (longitude(otherColumn) - x), y + share * (latitude(otherRow) - y)));
    }

    /** The ring of high ground around the grid has no width: it lies on the grid's edge. */
    private double longitude(int column) {
        return grid.longitude(Math.max(0, Math.min(columns - 1, column)));
    }

    private double latitude(int row) {
        return grid.latitude(Math.max(0, Math.min(rows - 1, row)));
    }

    /** A side of a cell, from its western or southern end; {@code alongRow} if it runs east. */
    private record Side(int row, int column, boolean alongRow) {}
}
