package org.fourislands.ui.timeline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.fourislands.map.Ink;
import org.fourislands.ui.settings.Colours;

/**
 * What the clock is drawn with: the canvas, the theme's colours, and the size of a pixel of the screen, to which edges keep.
 *
 * @param pixel the width of a device pixel, 1 on an ordinary screen
 */
record Brush(GraphicsContext g, Colours colours, double pixel) {
    static final Font WORDS = Font.font("Noto Sans", 12);
    static final Font STRONG = Font.font("Noto Sans", FontWeight.BOLD, 12);
    static final Font SMALL = Font.font("Noto Sans", FontWeight.BOLD, 9.5);
    static final Font TINY = Font.font("Noto Sans", FontWeight.BOLD, 8.5);

    /** The nearest edge between two device pixels. */
    double edge(double x) {
        return Math.round(x / pixel) * pixel;
    }

    /** The middle of the device pixel nearest to {@code x}: where a thin line is crisp. */
    double hair(double x) {
        return (Math.floor(x / pixel) + 0.5) * pixel;
    }

    void fillBox(double x, double y, double width, double height) {
        double left = edge(x);
        g.fillRect(left, y, Math.max(edge(x + width) - left, 0), height);
    }

    void upright(double x, double top, double bottom) {
        g.strokeLine(hair(x), top, hair(x), bottom);
    }

    void words(String words, double x, double y, Font font, Color colour, TextAlignment side) {
        g.setFont(font);
        g.setFill(colour);
        g.setTextAlign(side);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(words, x, y);
    }

    Color fill(Ink ink) {
        return colours.of(ink);
    }

    Color line(Ink ink) {
        return colours.hatch(ink);
    }

    Color faint() {
        return colours.faint();
    }

    Color soft(double opacity) {
        return colours.faint().deriveColor(0, 1, 1, opacity);
    }
}
