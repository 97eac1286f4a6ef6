package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;

/**
 * The little map in a corner that shows where in the whole area the picture lies. It stays away where it would tell nothing,
 * or cover an island.
 */
record LocatorMap(Overview overview, Viewport viewport, double height) {

    private static final double USUAL_HEIGHT = 132;
    private static final int LEAST_WIDTH = 560;
    private static final int LEAST_HEIGHT = 380;
    /** Of the area's extent; a picture that shows more needs no locator. */
    private static final double MOST_IN_SIGHT = 0.62;

    private static final double AWAY = 9;
    private static final double SMALLEST_FRAME = 5;

    /** The locator of a picture, if it can do with one. */
    static Optional<LocatorMap> of(Coast coast, Viewport viewport) {
        return of(coast, viewport, viewport.width());
    }

    /** The same of two maps that share one, on a sheet of some width. */
    static Optional<LocatorMap> of(Coast coast, Viewport viewport, int sheetWidth) {
        Overview overview = coast.overview();
        PlaneBox seen = viewport.planeToScreen().inSight(0);
        boolean large = sheetWidth >= LEAST_WIDTH && viewport.height() >= LEAST_HEIGHT;
        if (!large || overview.isEmpty()) {
            return Optional.empty();
        }
        boolean telling = seen.width() < overview.box().width() * MOST_IN_SIGHT
                && seen.height() < overview.box().height() * MOST_IN_SIGHT;
        double height = USUAL_HEIGHT * TypeScale.of(viewport).factor();
        return telling ? Optional.of(new LocatorMap(overview, viewport, height)) : Optional.empty();
    }

    /** Where it goes: below the stamp, else above the scale bar, where neither furniture nor an island is in the way. */
    Optional<Rectangle2D> placeAmong(Furniture furniture, List<ScreenIsland> islands) {
        double width = width();
        double right = viewport.width() - Furniture.MARGIN - width;
        List<Rectangle2D> corners = List.of(
                new Rectangle2D.Double(Furniture.MARGIN, furniture.stamp().getMaxY() + AWAY, width, height),
                new Rectangle2D.Double(right, furniture.scaleBar().getMinY() - AWAY - height, width, height));
        return corners.stream()
                .filter(corner -> furniture.occupied().stream().noneMatch(roomOf(corner)::intersects))
                .filter(corner ->
                        islands.stream().noneMatch(island -> island.shape().intersects(roomOf(corner))))
                .findFirst();
    }

    double width() {
        return height * overview.box().width() / overview.box().height();
    }

    private static Rectangle2D roomOf(Rectangle2D box) {
        double room = AWAY - 1;
        return new Rectangle2D.Double(
                box.getX() - room, box.getY() - room, box.getWidth() + 2 * room, box.getHeight() + 2 * room);
    }

    List<Mark> marksIn(Rectangle2D place, List<NameTag> names, Typefaces faces, LocatorLand tinted) {
        List<Mark> marks = new ArrayList<>();
        Path2D.Float land = drawn(overview.land(), place);
        Path2D.Float islands = drawn(overview.islands(), place);
        marks.add(new Mark.Fill(place, new Shade(Tone.SEA, 0.16f)));
        marks.add(new Mark.Fill(land, Shade.of(Tone.LAND)));
        marks.add(new Mark.Line(land, Shade.of(Tone.SHORE), Pens.FINE));
        marks.addAll(tinted.marksIn(place));
        marks.addAll(new LocatorNames(faces, frameIn(place)).of(names, at -> onPlace(at, place), place));
        marks.add(new Mark.Fill(islands, Shade.of(Tone.SELECTED)));
        marks.add(new Mark.Line(islands, Shade.of(Tone.SELECTED), Pens.FINE));
        Rectangle2D frame = frameIn(place);
        marks.add(new Mark.Line(frame, Shade.of(Tone.LINE_CASING), Pens.LOCATOR_CASING));
        marks.add(new Mark.Line(frame, Shade.of(Tone.SELECTED), Pens.SCALE));
        marks.add(new Mark.Line(place, Shade.of(Tone.CARD), Pens.LOCATOR_CASING));
        marks.add(new Mark.Line(place, Shade.of(Tone.SOFT_TEXT), Pens.HAIR));
        return marks;
    }

    private Path2D.Float drawn(List<double[]> rings, Rectangle2D place) {
        Path2D.Float path = new Path2D.Float();
        for (double[] ring : rings) {
            path.moveTo(x(ring[0], place), y(ring[1], place));
            for (int i = 2; i < ring.length; i += 2) {
                path.lineTo(x(ring[i], place), y(ring[i + 1], place));
            }
            path.closePath();
        }
        return path;
    }

    /** What the picture shows, never smaller than can be seen. */
    Rectangle2D frameIn(Rectangle2D place) {
        PlaneBox seen = viewport.planeToScreen().inSight(0);
        double left = Math.max(place.getMinX(), x(seen.minX(), place));
        double right = Math.min(place.getMaxX(), x(seen.maxX(), place));
        double top = Math.max(place.getMinY(), y(seen.maxY(), place));
        double bottom = Math.min(place.getMaxY(), y(seen.minY(), place));
        double width = Math.max(SMALLEST_FRAME, right - left);
        double high = Math.max(SMALLEST_FRAME, bottom - top);
        return new Rectangle2D.Double((left + right - width) / 2, (top + bottom - high) / 2, width, high);
    }

    private Point2D.Double onPlace(Position at, Rectangle2D place) {
        PlanePoint point = EqualAreaProjection.OF_THE_ISLANDS.forward(at);
        return new Point2D.Double(x(point.x(), place), y(point.y(), place));
    }

    private double x(double planeX, Rectangle2D place) {
        return place.getX() + (planeX - overview.box().minX()) / overview.box().width() * place.getWidth();
    }

    private double y(double planeY, Rectangle2D place) {
        return place.getY() + (overview.box().maxY() - planeY) / overview.box().height() * place.getHeight();
    }
}
