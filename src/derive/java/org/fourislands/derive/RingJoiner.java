package org.fourislands.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.kdtree.KdTree;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** Puts pieces of coastline together again: into closed rings, and along the edge of the box into faces. */
final class RingJoiner {
    /** Two ends this close, in degrees, are the same end; about three metres. */
    private static final double SAME_END = 3e-5;

    private static final double ON_EDGE = 1e-4;

    private final Box box;
    private final List<Polygon> rings = new ArrayList<>();
    private final List<LineString> cutByEdge = new ArrayList<>();

    RingJoiner(Box box, List<Coordinate[]> pieces) {
        this.box = box;
        LineMerger merger = new LineMerger();
        KdTree ends = new KdTree(SAME_END);
        for (Coordinate[] piece : pieces) {
            if (isRing(piece)) {
                rings.add(Shapes.FACTORY.createPolygon(piece));
            } else {
                merger.add(Shapes.FACTORY.createLineString(withJoinedEnds(piece, ends)));
            }
        }
        for (Object merged : merger.getMergedLineStrings()) {
            sort((LineString) merged);
        }
    }

    /** Coasts that close by themselves. */
    List<Polygon> rings() {
        return List.copyOf(rings);
    }

    /** The pieces into which the remaining coasts cut the box; some are land, some water. */
    List<Polygon> faces() {
        if (cutByEdge.isEmpty()) {
            return List.of();
        }
        Geometry lines =
                Shapes.FACTORY.buildGeometry(cutByEdge).union(box.polygon().getBoundary());
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(lines);
        Collection<?> found = polygonizer.getPolygons();
        return found.stream().map(Polygon.class::cast).toList();
    }

    private void sort(LineString line) {
        if (line.isClosed()) {
            rings.add(Shapes.FACTORY.createPolygon(line.getCoordinateSequence()));
            return;
        }
        for (Coordinate end : List.of(line.getCoordinateN(0), line.getCoordinateN(line.getNumPoints() - 1))) {
            if (!box.hasOnEdge(end)) {
                throw new IllegalStateException("a coastline ends in open water at " + end);
            }
        }
        cutByEdge.add(line);
    }

    private Coordinate[] withJoinedEnds(Coordinate[] piece, KdTree ends) {
        Coordinate[] joined = piece.clone();
        int last = joined.length - 1;
        joined[0] = ends.insert(box.snapped(piece[0], ON_EDGE)).getCoordinate();
        joined[last] = ends.insert(box.snapped(piece[last], ON_EDGE)).getCoordinate();
        return joined;
    }

    private static boolean isRing(Coordinate[] piece) {
        return piece.length > 3 && piece[0].equals2D(piece[piece.length - 1]);
    }
}
