package org.fourislands.map;

import java.awt.geom.Rectangle2D;

/**
 * The paper a plate is drawn on, in pixels, and where on it the maps lie. Two maps that move together have equal panels, so
 * that one viewport serves both.
 */
public record Sheet(Arrangement arrangement, int width, int height) {

    static final int GUTTER = 8;

    public Sheet {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a sheet needs a size: " + width + " x " + height);
        }
    }

    /** One map over the whole sheet. */
    public static Sheet whole(int width, int height) {
        return new Sheet(Arrangement.ONE, width, height);
    }

    /** How maps lie on a sheet. */
    public enum Arrangement {
        /** One map. */
        ONE,
        /** Two, side by side, a gutter between them. */
        TWIN,
        /** Two in the same place, each seen on one side of a handle. */
        SWIPE
    }

    /** The width of each map. */
    public int panelWidth() {
        return arrangement == Arrangement.TWIN ? Math.max(1, (width - GUTTER) / 2) : width;
    }

    /** The height of each map: twins leave room for what explains them both. */
    public int panelHeight() {
        return arrangement == Arrangement.TWIN ? Math.max(1, height - bandHeight()) : height;
    }

    private int bandHeight() {
        return (int) Math.round(LegendBand.HEIGHT * TypeScale.of(width, height).factor());
    }

    /** Where on the sheet a panel begins. */
    public int left(int panel) {
        return arrangement == Arrangement.TWIN && panel > 0 ? width - panelWidth() : 0;
    }

    /** The panel at a place of the sheet, 0 or 1; the gutter belongs to the first. {@code handle} as of {@link PlateContent}. */
    public int panelAt(double x, double handle) {
        return switch (arrangement) {
            case ONE -> 0;
            case TWIN -> x >= left(1) ? 1 : 0;
            case SWIPE -> x >= handle * width ? 1 : 0;
        };
    }

    /** The same place as the panel there counts it. */
    public double inPanel(double x) {
        return arrangement == Arrangement.TWIN && x >= left(1) ? x - left(1) : x;
    }

    /** The place of the other of two maps that shows the same place on the earth. */
    public double opposite(double x) {
        return arrangement == Arrangement.TWIN && x < left(1) ? x + left(1) : inPanel(x);
    }

    /** What is seen of a panel. */
    public Rectangle2D area(int panel, double handle) {
        double cut = handle * width;
        return switch (arrangement) {
            case ONE -> new Rectangle2D.Double(0, 0, width, height);
            case TWIN -> new Rectangle2D.Double(left(panel), 0, panelWidth(), panelHeight());
            case SWIPE ->
                panel == 0
                        ? new Rectangle2D.Double(0, 0, cut, height)
                        : new Rectangle2D.Double(cut, 0, width - cut, height);
        };
    }
}
