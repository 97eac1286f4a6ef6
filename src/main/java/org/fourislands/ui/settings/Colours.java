package org.fourislands.ui.settings;

import javafx.scene.paint.Color;
import org.fourislands.map.Ink;
import org.fourislands.map.Palette;
import org.fourislands.view.Theme;

/**
 * The colours that are painted rather than styled: those of the clock. Japan's and Russia's are the map's own.
 *
 * @param words for captions on the background
 * @param faint for marks and minor words
 * @param ground behind everything
 */
public record Colours(Palette palette, Color words, Color faint, Color ground) {
    private static final Color DARK = Color.web("#14202B");

    public static Colours of(Theme theme) {
        Palette palette = theme.palette();
        String[] plain = switch (theme) {
            case LIGHT -> new String[] {"#1B2730", "#55636F", "#FAFBFB"};
            case DARK -> new String[] {"#E9EFF3", "#A3B1BC", "#0C1217"};
            case HIGH_CONTRAST -> new String[] {"#000000", "#1A1A1A", "#FFFFFF"};
        };
        return new Colours(palette, Color.web(plain[0]), Color.web(plain[1]), Color.web(plain[2]));
    }

    /** What an administration fills a strip with. */
    public Color of(Ink ink) {
        return converted(palette.fillOf(ink));
    }

    /** The stronger tone in which a claimant hatches another's ground. */
    public Color hatch(Ink ink) {
        return converted(palette.lineOf(ink));
    }

    /** Letters that can be read on {@code ink}: whichever of dark and white stands out more. */
    public Color on(Ink ink) {
        double ground = luminance(of(ink));
        return (ground + 0.05) / (luminance(DARK) + 0.05) >= 1.05 / (ground + 0.05) ? DARK : Color.WHITE;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Color converted(java.awt.Color colour) {
        return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getAlpha() / 255.0);
    }
}
