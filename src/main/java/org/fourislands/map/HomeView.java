package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Finds the closest view that shows the islands whole, with room for names, and clear of the legend in the lower left
 * corner, where there is one: first in the middle of that room, else moved towards the upper right, else smaller.
 */
record HomeView(List<PlanePoint> islands, int width, int height, double letters, Above above) {

    private static final double ROOM_LEFT = 0.20;
    private static final double ROOM_RIGHT = 0.12;
    private static final double ROOM_TOP = 0.12;
    private static final double ROOM_BOTTOM = 0.10;
    private static final double SMALLER = 1.03;
    private static final int MOVES = 5;

    /** What a legend of six entries takes at the usual letter size. */
    private static final double LEGEND_WIDTH = 286;

    private static final double LEGEND_HEIGHT = 180;

    /** A stamp of two lines and a title. */
    private static final double TITLE_HEIGHT = 66;

    /** What lies over the map. */
    enum Above {
        /** A stamp, and a legend in the lower left corner. */
        LEGEND,
        /** A stamp and a title below it. */
        TITLE,
        /** All of these. */
        TITLE_AND_LEGEND
    }

    private double roomTop() {
        return above == Above.TITLE ? Math.max(height * ROOM_TOP, TITLE_HEIGHT * type()) : height * ROOM_TOP;
    }

    private double type() {
        return TypeScale.of(width, height).times(letters).factor();
    }

    private double roomHeight() {
        return height * (1 - ROOM_BOTTOM) - roomTop();
    }

    PlaneToScreen fitted() {
        PlaneBox box = islands.stream()
                .map(point -> new PlaneBox(point.x(), point.y(), point.x(), point.y()))
                .reduce(PlaneBox.NOTHING, PlaneBox::with);
        double scale = Math.max(box.width() / (width * (1 - ROOM_LEFT - ROOM_RIGHT)), box.height() / roomHeight());
        PlaneToScreen way = placed(box, scale, 0);
        for (int smaller = 0; smaller < 40; smaller++) {
            for (int move = 0; move <= MOVES; move++) {
                way = placed(box, scale, (double) move / MOVES);
                if (isClear(way)) {
                    return way;
                }
            }
            scale *= SMALLER;
        }
        return way;
    }

    /**
     * The islands in their room.
     *
     * @param aside from 0, in its middle, to 1, in its upper right corner
     */
    private PlaneToScreen placed(PlaneBox box, double scale, double aside) {
        double spareX = width * (1 - ROOM_LEFT - ROOM_RIGHT) - box.width() / scale;
        double spareY = roomHeight() - box.height() / scale;
        double left = width * ROOM_LEFT + spareX * (0.5 + aside / 2);
        double top = roomTop() + spareY * (0.5 - aside / 2);
        double x = box.minX() + (width / 2.0 - left) * scale;
        double y = box.maxY() - (height / 2.0 - top) * scale;
        return new PlaneToScreen(x, y, scale, width / 2.0, height / 2.0);
    }

    private boolean isClear(PlaneToScreen way) {
        if (above == Above.TITLE) {
            return true;
        }
        double factor = type();
        double wide = Math.min(LEGEND_WIDTH * factor, width * 0.5);
        double high = LEGEND_HEIGHT * factor;
        Rectangle2D legend = new Rectangle2D.Double(0, height - high, wide, high);
        return islands.stream().noneMatch(point -> legend.contains(way.screenX(point.x()), way.screenY(point.y())));
    }
}
