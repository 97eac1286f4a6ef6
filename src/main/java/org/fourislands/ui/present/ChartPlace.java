package org.fourislands.ui.present;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.fourislands.earth.Position;
import org.fourislands.lessons.PenMark;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;

/** How places of the earth lie on the pictures now on screen: on one map, or on each of two. */
record ChartPlace(Sheet sheet, Viewport viewport) {

    /** What lies under a pixel, on whichever map that is. */
    Position earthAt(double x, double y) {
        return viewport.earthAt(sheet.inPanel(x), y);
    }

    /** Where a place is seen: once, or once on each of two maps that move together. */
    List<Point2D.Double> pixelsOf(Position place) {
        Point2D.Double onMap = viewport.screenOf(place);
        return panels().mapToObj(panel -> new Point2D.Double(onMap.x + sheet.left(panel), onMap.y))
                .filter(at -> !isTwin() || isInItsPanel(at, onMap))
                .toList();
    }

    /** A mark as it lies on each map. */
    List<List<Point2D.Double>> linesOf(PenMark mark) {
        List<Point2D.Double> onMap =
                mark.line().stream().map(viewport::screenOf).toList();
        return panels().mapToObj(panel -> onMap.stream()
                        .map(at -> new Point2D.Double(at.x + sheet.left(panel), at.y))
                        .toList())
                .toList();
    }

    /** The maps on which marks are drawn, by their number. */
    IntStream panels() {
        return IntStream.range(0, isTwin() ? 2 : 1);
    }

    /** Where a map lies. */
    Rectangle2D area(int panel) {
        return isTwin() ? sheet.area(panel, 1) : new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
    }

    private boolean isInItsPanel(Point2D.Double at, Point2D.Double onMap) {
        return onMap.x >= 0 && onMap.x <= sheet.panelWidth() && at.y <= sheet.panelHeight();
    }

    private boolean isTwin() {
        return sheet.arrangement() == Sheet.Arrangement.TWIN;
    }
}
