package org.fourislands.map;

import java.awt.geom.Rectangle2D;

/**
 * The paper a plate is drawn on, in pixels, and where on it the maps lie. Two maps that move together have equal panels, so
 * that one viewport serves both.
 *
 * @param letters how many times as large as usual all letters are, and what goes with them: the reader's own choice
 * @param corner what the window lays over it
 */
public record Sheet(Arrangement arrangement, int width, int height, double letters, Corner corner) {

    static final int GUTTER = 8;
    private static final double SMALLEST_LETTERS = 0.5;
    private static final double LARGEST_LETTERS = 3;

    public Sheet {
        checkLetters(letters);
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a sheet needs a size: " + width + " x " + height);
        }
    }

    /** Nothing lies over it. */
    public Sheet(Arrangement arrangement, int width, int height, double letters) {
        this(arrangement, width, height, letters, Corner.NONE);
    }

    /** In letters of the usual size. */
    public Sheet(Arrangement arrangement, int width, int height) {
        this(arrangement, width, height, 1);
    }

    static void checkLetters(double letters) {
        if (!(letters >= SMALLEST_LETTERS && letters <= LARGEST_LETTERS)) {
            throw new IllegalArgumentException("letters cannot be so many times the usual: " + letters);
        }
    }

    /** One map over the whole sheet. */
    public static Sheet whole(int width, int height) {
        return new Sheet(Arrangement.ONE, width, height);
    }

    /** The same paper in letters of another size. */
    public Sheet lettered(double newLetters) {
        return new Sheet(arrangement, width, height, newLetters, corner);
    }

    /** A part of the earth as each of its maps shows it. */
    public Viewport showing(Framing framing) {
        // What lies over one of two maps is kept clear on both by what they share.
        Corner over = arrangement == Arrangement.ONE ? corner : Corner.NONE;
        return new Viewport(framing, panelWidth(), panelHeight(), letters, over);
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
        return (int) Math.round(LegendBand.HEIGHT * TypeScale.of(this).factor());
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
