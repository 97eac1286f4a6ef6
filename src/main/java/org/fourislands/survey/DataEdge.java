package org.fourislands.survey;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.earth.Position;
import org.fourislands.map.GeoShape;

/**
 * Where the data ends: a box of meridians and parallels, degrees. Land is cut there, and the cut is no coast.
 */
record DataEdge(double west, double south, double east, double north) {
    private static final double METRES_IN_A_DEGREE = 111_000;
    private static final double MARGIN = 2;

    static DataEdge of(List<GeoShape> land) {
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (GeoShape shape : land) {
            for (double[] path : shape.paths()) {
                for (int i = 0; i + 1 < path.length; i += 2) {
                    west = Math.min(west, path[i]);
                    east = Math.max(east, path[i]);
                    south = Math.min(south, path[i + 1]);
                    north = Math.max(north, path[i + 1]);
                }
            }
        }
        return new DataEdge(west, south, east, north);
    }

    /** The coast alone of a ring that may run along the edge. */
    List<double[]> coastOf(double[] ring) {
        List<double[]> pieces = new ArrayList<>();
        Points piece = new Points();
        for (int i = 0; i + 1 < ring.length; i += 2) {
            piece.add(ring[i], ring[i + 1]);
            if (i + 3 < ring.length && isCut(ring, i)) {
                pieces.add(piece.toArray());
                piece = new Points();
            }
        }
        pieces.add(piece.toArray());
        return pieces;
    }

    private boolean isCut(double[] ring, int vertex) {
        double x = ring[vertex];
        double y = ring[vertex + 1];
        boolean upright = x == ring[vertex + 2] && (x == west || x == east);
        boolean flat = y == ring[vertex + 3] && (y == south || y == north);
        return upright || flat;
    }

    /** Whether a point is nearer to where the data ends than {@code metres}; in doubt, yes. */
    boolean isNearerThan(double metres, Position point) {
        double across = Math.cos(Math.toRadians(Math.min(north, point.latitude() + MARGIN))) * METRES_IN_A_DEGREE;
        double sideways = Math.min(point.longitude() - west, east - point.longitude()) * across;
        double upright = Math.min(point.latitude() - south, north - point.latitude()) * METRES_IN_A_DEGREE;
        return Math.min(sideways, upright) < metres;
    }
}
