package org.fourislands.map;

import java.awt.geom.Point2D;
import org.fourislands.earth.Position;

/**
 * What part of the earth is shown in a picture of a given size, in pixels. It may still lie outside {@link MapLimits}.
 *
 * @param letters how many times as large as usual its letters are, and what goes with them
 * @param corner what the window lays over it
 */
public record Viewport(Framing framing, int width, int height, double letters, Corner corner) {

    public Viewport {
        Sheet.checkLetters(letters);
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture needs a size: " + width + " x " + height);
        }
    }

    /** Nothing lies over it. */
    public Viewport(Framing framing, int width, int height, double letters) {
        this(framing, width, height, letters, Corner.NONE);
    }

    /** In letters of the usual size. */
    public Viewport(Framing framing, int width, int height) {
        this(framing, width, height, 1);
    }

    /** The same scale, moved so that what lay at a pixel lies {@code dx}, {@code dy} further right and down. */
    public Viewport pannedBy(double dx, double dy) {
        return centredAt(toPlane(width / 2.0 - dx, height / 2.0 - dy), framing.metresPerPixel());
    }

    /** Another scale, with the place at this pixel kept where it is. */
    public Viewport zoomedTo(double metresPerPixel, double atX, double atY) {
        PlanePoint kept = toPlane(atX, atY);
        return centredAt(
                new PlanePoint(
                        kept.x() - (atX - width / 2.0) * metresPerPixel,
                        kept.y() + (atY - height / 2.0) * metresPerPixel),
                metresPerPixel);
    }

    Viewport centredAt(PlanePoint centre, double metresPerPixel) {
        Position position = EqualAreaProjection.OF_THE_ISLANDS.inverse(centre);
        return framed(new Framing(position, metresPerPixel));
    }

    /** Another part of the earth in a picture of the same size. */
    public Viewport framed(Framing other) {
        return new Viewport(other, width, height, letters, corner);
    }

    public Position earthAt(double x, double y) {
        return EqualAreaProjection.OF_THE_ISLANDS.inverse(toPlane(x, y));
    }

    public Point2D.Double screenOf(Position position) {
        PlanePoint point = EqualAreaProjection.OF_THE_ISLANDS.forward(position);
        PlaneToScreen way = planeToScreen();
        return new Point2D.Double(way.screenX(point.x()), way.screenY(point.y()));
    }

    PlaneToScreen planeToScreen() {
        PlanePoint centre = EqualAreaProjection.OF_THE_ISLANDS.forward(framing.centre());
        return new PlaneToScreen(centre.x(), centre.y(), framing.metresPerPixel(), width / 2.0, height / 2.0);
    }

    private PlanePoint toPlane(double x, double y) {
        return planeToScreen().toPlane(x, y);
    }
}
