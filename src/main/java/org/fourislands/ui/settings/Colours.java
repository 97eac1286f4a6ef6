package org.fourislands.ui.settings;

import javafx.scene.paint.Color;
import org.fourislands.map.Ink;

/**
 * The colours that are painted rather than styled: those of the clock. Japan's and Russia's are the map's own.
 *
 * @param words for captions on the background
 * @param faint for marks and minor words
 * @param ground behind everything
 */
public record Colours(Color japan, Color russia, Color none, Color words, Color faint, Color ground, Color accent) {

    public static Colours of(Theme theme) {
        return switch (theme) {
            case LIGHT -> new Colours(
                    Color.web("#4A93C4"),
                    Color.web("#E08A4A"),
                    Color.web("#D9DEE3"),
                    Color.web("#1F2A33"),
                    Color.web("#5C6B78"),
                    Color.web("#FBFCFC"),
                    Color.web("#1B2730"));
            case DARK -> new Colours(
                    Color.web("#3F86B5"),
                    Color.web("#C97434"),
                    Color.web("#3A4650"),
                    Color.web("#E6EDF3"),
                    Color.web("#93A1AE"),
                    Color.web("#0D1117"),
                    Color.web("#F0F6FC"));
            case HIGH_CONTRAST -> new Colours(
                    Color.web("#0060A0"),
                    Color.web("#B84A00"),
                    Color.web("#FFFFFF"),
                    Color.BLACK,
                    Color.web("#222222"),
                    Color.WHITE,
                    Color.BLACK);
        };
    }

    public Color of(Ink ink) {
        return switch (ink) {
            case JAPAN -> japan;
            case RUSSIA -> russia;
            case NONE -> none;
        };
    }

    /** The stronger tone in which {@code ink} hatches another's ground. */
    public Color hatch(Ink ink) {
        return of(ink).deriveColor(0, 1.25, 0.78, 1);
    }

    /** Letters that can be read on {@code ink}. */
    public Color on(Ink ink) {
        Color ground = of(ink);
        double light = 0.2126 * ground.getRed() + 0.7152 * ground.getGreen() + 0.0722 * ground.getBlue();
        return light > 0.45 ? Color.web("#14202B") : Color.WHITE;
    }
}
