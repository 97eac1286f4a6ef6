package org.fourislands.map;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what lies under a pixel: the nearest small thing before the large one below it. Immutable. */
public final class HitTest {

    private static final double REACH = 6;
    private static final double FLATNESS = 0.5;

    private final List<ScreenIsland> islands;
    private final List<DrawnLine> lines;
    private final List<PlacedLabel> labels;
    private final List<ScreenTract> tracts;
    private final List<Rectangle2D> covered;

    /** A boundary line as drawn, with its id. */
    record DrawnLine(String id, Shape shape) {}

    /** {@code covered} is what lies over the map: its legend and the like. Land below that is not meant. */
    HitTest(
            List<ScreenIsland> islands,
            List<DrawnLine> lines,
            List<PlacedLabel> labels,
            List<ScreenTract> tracts,
            List<Rectangle2D> covered) {
        this.islands = List.copyOf(islands);
        this.lines = List.copyOf(lines);
        this.tracts = List.copyOf(tracts);
        this.covered = List.copyOf(covered);
        // The towns around are only named: there is nothing to open.
        this.labels =
                labels.stream().filter(label -> !TownTags.isAround(label.tag())).toList();
    }

    public Optional<Hit> at(double x, double y) {
        return marker(x, y)
                .or(() -> islandAt(x, y))
                .or(() -> label(x, y))
                .or(() -> islandNear(x, y))
                .or(() -> line(x, y))
                .or(() -> land(x, y));
    }

    /** The ids of the lines that reach into a picture of this size. */
    Set<String> linesIn(int width, int height) {
        return lines.stream()
                .filter(line -> line.shape().intersects(0, 0, width, height))
                .map(DrawnLine::id)
                .collect(Collectors.toSet());
    }

    private Optional<Hit> marker(double x, double y) {
        return labels.stream()
                .filter(label -> label.tag().kind().isMarked())
                .filter(label -> grown(label.boxes().get(0), REACH - 2).contains(x, y))
                .findFirst()
                .map(HitTest::hitOf);
    }

    private Optional<Hit> islandAt(double x, double y) {
        return islands.stream()
                .filter(island -> island.shape().contains(x, y))
                .findFirst()
                .map(island -> new Hit(HitKind.ISLAND, island.id()));
    }

    private Optional<Hit> label(double x, double y) {
        return labels.stream()
                .filter(label -> label.boxes().stream().anyMatch(box -> box.contains(x, y)))
                .findFirst()
                .map(HitTest::hitOf);
    }

    private Optional<Hit> islandNear(double x, double y) {
        return islands.stream()
                .filter(island -> grown(island.bounds(), REACH).contains(x, y))
                .filter(island -> island.shape().intersects(x - REACH, y - REACH, 2 * REACH, 2 * REACH))
                .findFirst()
                .map(island -> new Hit(HitKind.ISLAND, island.id()));
    }

    private Optional<Hit> land(double x, double y) {
        if (covered.stream().anyMatch(box -> box.contains(x, y))) {
            return Optional.empty();
        }
        return tracts.stream()
                .filter(tract -> tract.bounds().contains(x, y) && tract.shape().contains(x, y))
                .findFirst()
                .map(tract -> new Hit(HitKind.LAND, tract.tract().id()));
    }

    private Optional<Hit> line(double x, double y) {
        return lines.stream()
                .filter(line -> grown(line.shape().getBounds2D(), REACH).contains(x, y))
                .filter(line -> passesNear(line.shape(), x, y))
                .findFirst()
                .map(line -> new Hit(HitKind.LINE, line.id()));
    }

    /** Measured piece by piece: far cheaper than stroking a long line at each move of the pointer. */
    private static boolean passesNear(Shape line, double x, double y) {
        double[] to = new double[6];
        double fromX = 0;
        double fromY = 0;
        for (PathIterator way = line.getPathIterator(null, FLATNESS); !way.isDone(); way.next()) {
            boolean drawn = way.currentSegment(to) == PathIterator.SEG_LINETO;
            if (drawn && Line2D.ptSegDistSq(fromX, fromY, to[0], to[1], x, y) <= REACH * REACH) {
                return true;
            }
            fromX = to[0];
            fromY = to[1];
        }
        return false;
    }

    private static Hit hitOf(PlacedLabel label) {
        TagKind kind = label.tag().kind();
        boolean island = kind == TagKind.ISLAND || kind == TagKind.ISLET;
        return new Hit(island ? HitKind.ISLAND : HitKind.PLACE, label.tag().id());
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
