package org.fourislands.map;

import java.awt.geom.Rectangle2D;

/**
 * The way from the projected plane (metres, y up) to the picture (pixels, y down) and back.
 *
 * @param x the plane's x in the middle of the picture
 * @param y the plane's y there
 */
record PlaneToScreen(double x, double y, double metresPerPixel, double halfWidth, double halfHeight) {

    double screenX(double planeX) {
        return halfWidth + (planeX - x) / metresPerPixel;
    }

    double screenY(double planeY) {
        return halfHeight - (planeY - y) / metresPerPixel;
    }

    PlanePoint toPlane(double screenX, double screenY) {
        return new PlanePoint(x + (screenX - halfWidth) * metresPerPixel, y - (screenY - halfHeight) * metresPerPixel);
    }

    /** Where a box of the plane lies in the picture. */
    Rectangle2D.Double onScreen(PlaneBox box) {
        return new Rectangle2D.Double(
                screenX(box.minX()), screenY(box.maxY()), box.width() / metresPerPixel, box.height() / metresPerPixel);
    }

    /** The part of the plane in sight, and a margin of pixels round it. */
    PlaneBox inSight(double margin) {
        double dx = (halfWidth + margin) * metresPerPixel;
        double dy = (halfHeight + margin) * metresPerPixel;
        return new PlaneBox(x - dx, y - dy, x + dx, y + dy);
    }
}
