package org.fourislands.map;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/** The map's colours. Japan and Russia have the hues of the eye's safest pair, alike in weight; tested, not only chosen. */
public final class Palette {

    static final int JAPAN = 0x0072B2;
    static final int RUSSIA = 0xD55E00;

    private final Map<Tone, Color> colours;
    private final Color deep;
    private final Color islandGround;
    private final Color setBackGround;

    /** {@code setBackGround} is what inks fade into that do not matter at the moment: nearer to land and sea than islands are. */
    Palette(Map<Tone, Color> colours, Color deep, Color islandGround, Color setBackGround) {
        this.colours = new EnumMap<>(colours);
        this.deep = deep;
        this.islandGround = islandGround;
        this.setBackGround = setBackGround;
    }

    public static Palette light() {
        return Palettes.LIGHT;
    }

    public static Palette dark() {
        return Palettes.DARK;
    }

    public static Palette highContrast() {
        return Palettes.HIGH_CONTRAST;
    }

    /** The colour of an administered island, for strips and swatches outside the map. */
    public Color fillOf(Ink ink) {
        return colour(ink == Ink.NONE ? Shade.of(Tone.UNSETTLED) : Shade.of(ink, Shade.FILL));
    }

    /** The colour of a line or hatch. */
    public Color lineOf(Ink ink) {
        return colour(Shade.of(ink));
    }

    Color colour(Shade shade) {
        Color colour = colours.getOrDefault(shade.tone(), Color.MAGENTA);
        return switch (shade.tone()) {
            case SEA -> mixed(colour, deep, shade.strength());
            case JAPAN, RUSSIA, UNSETTLED_EDGE -> mixed(groundOf(shade), colour, shade.strength());
            default -> colour;
        };
    }

    private Color groundOf(Shade shade) {
        return shade.strength() == Shade.DIMMED ? setBackGround : islandGround;
    }

    private static Color mixed(Color from, Color to, float share) {
        return new Color(
                mixed(from.getRed(), to.getRed(), share),
                mixed(from.getGreen(), to.getGreen(), share),
                mixed(from.getBlue(), to.getBlue(), share));
    }

    private static int mixed(int from, int to, float share) {
        return Math.round(from + (to - from) * share);
    }
}
