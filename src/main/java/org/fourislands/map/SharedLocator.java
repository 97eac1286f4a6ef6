package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The locator of two maps: one for both, since they show the same part of the earth. {@code place} is on the sheet. */
record SharedLocator(LocatorMap locator, Rectangle2D place) {

    private static final double AWAY = 9;

    /**
     * What is on the sheet already.
     *
     * @param occupied by furniture, the stamp first
     * @param islands as each map shows them
     */
    record Taken(List<Rectangle2D> occupied, List<ScreenIsland> islands) {}

    static Optional<SharedLocator> place(
            Coast coast, PlateContent content, Sheet sheet, Viewport viewport, Taken taken) {
        return LocatorMap.of(coast, viewport, sheet.width())
                .filter(locator -> content.common().layers().contains(Layer.LOCATOR))
                .flatMap(locator -> corners(sheet, locator, taken.occupied)
                        .filter(corner -> isFree(corner, sheet, taken))
                        .findFirst()
                        .map(corner -> new SharedLocator(locator, corner)));
    }

    List<Mark> marks(List<NameTag> names, Typefaces faces, LocatorLand tinted) {
        return locator.marksIn(place, names, faces, tinted);
    }

    /** Below the titles, else at the foot of a map. */
    private static Stream<Rectangle2D> corners(Sheet sheet, LocatorMap locator, List<Rectangle2D> occupied) {
        double width = locator.width();
        double height = locator.height();
        double top = occupied.stream()
                        .filter(box -> box.getMinY() < sheet.panelHeight() / 4.0)
                        .filter(box -> box.getHeight() < sheet.panelHeight() / 4.0)
                        .mapToDouble(Rectangle2D::getMaxY)
                        .max()
                        .orElse(0)
                + AWAY;
        double bottom = sheet.panelHeight() - Furniture.MARGIN - height;
        double right = sheet.width() - Furniture.MARGIN - width;
        double second = sheet.left(1) + Furniture.MARGIN;
        double aboveScale = occupied.stream()
                        .filter(box -> box.getMinY() > sheet.panelHeight() / 2.0 && box.getMaxX() > right)
                        .mapToDouble(Rectangle2D::getMinY)
                        .min()
                        .orElse(bottom + height)
                - AWAY
                - height;
        return Stream.of(
                new Rectangle2D.Double(Furniture.MARGIN, top, width, height),
                new Rectangle2D.Double(Furniture.MARGIN, bottom, width, height),
                new Rectangle2D.Double(second, top, width, height),
                new Rectangle2D.Double(right, aboveScale, width, height));
    }

    private static boolean isFree(Rectangle2D corner, Sheet sheet, Taken taken) {
        double room = AWAY - 1;
        Rectangle2D around = new Rectangle2D.Double(
                corner.getX() - room,
                corner.getY() - room,
                corner.getWidth() + 2 * room,
                corner.getHeight() + 2 * room);
        double left = corner.getMinX() >= sheet.left(1) ? sheet.left(1) : 0;
        Rectangle2D onMap =
                new Rectangle2D.Double(around.getX() - left, around.getY(), around.getWidth(), around.getHeight());
        return around.getMinY() > 0
                && taken.occupied.stream().noneMatch(around::intersects)
                && taken.islands.stream()
                        .noneMatch(island -> island.bounds().intersects(onMap)
                                && island.shape().intersects(onMap));
    }
}
