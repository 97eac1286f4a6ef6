package org.fourislands.map;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;

/** The three palettes, tone by tone. */
final class Palettes {

    static final Palette LIGHT =
            new Palette(lightTones(), new Color(0x7C9DBA), new Color(0xFBFAF6), new Color(0xFBFAF6));
    static final Palette DARK = new Palette(darkTones(), new Color(0x090F15), new Color(0xC9D3DA), new Color(0x39434A));
    static final Palette HIGH_CONTRAST =
            new Palette(contrastTones(), new Color(0xDDE6EC), new Color(0xFFFFFF), new Color(0xFFFFFF));

    private static final int LAND_ALPHA = 77;
    private static final int ZONE_ALPHA = 27;
    private static final int ZONE_ALPHA_ON_DARK = 40;

    private Palettes() {}

    private static Map<Tone, Color> lightTones() {
        Map<Tone, Color> tones = inks();
        put(tones, Tone.SEA, 0xE3EEF5, Tone.LAND, 0xEFEADE, Tone.SHORE, 0xB3A78E, Tone.LAKE, 0xDCE9F2);
        put(tones, Tone.UNSETTLED, 0xDADCDD, Tone.UNSETTLED_EDGE, 0x6B7075);
        put(tones, Tone.SELECTED, 0x14202B, Tone.HOVERED, 0x3A4B59);
        put(tones, Tone.TEXT, 0x1B2730, Tone.SOFT_TEXT, 0x4A5863, Tone.WATER_TEXT, 0x2C5376, Tone.LAND_TEXT, 0x51493A);
        put(tones, Tone.CARD, 0xFFFFFF, Tone.CARD_EDGE, 0xD5DDE3, Tone.SEA_LIMIT, 0x6E8CA6);
        zones(tones, ZONE_ALPHA);
        tones.put(Tone.ZONE_STRIPE, clear(0x1B2730, 75));
        land(tones, Palette.JAPAN, Palette.RUSSIA, 0x8F8672);
        tones.put(Tone.OVERLAY_CASING, clear(0xFFFFFF, 130));
        tones.put(Tone.SHALLOWS, clear(0xFFFFFF, 120));
        tones.put(Tone.GRATICULE, clear(0xFFFFFF, 130));
        tones.put(Tone.LINE_CASING, clear(0xFFFFFF, 190));
        tones.put(Tone.GLOW, clear(0xFFFFFF, 150));
        tones.put(Tone.HALO, clear(0xFFFFFF, 215));
        tones.put(Tone.WATER_HALO, clear(0xE3EEF5, 110));
        tones.put(Tone.SOFT_HALO, clear(0xF2F7FA, 120));
        return tones;
    }

    private static Map<Tone, Color> darkTones() {
        Map<Tone, Color> tones = new EnumMap<>(Tone.class);
        // The two hues, both lighter by the same measure: thin lines must carry on a dark sea.
        put(tones, Tone.JAPAN, 0x2F97D6, Tone.RUSSIA, 0xEC7A2C);
        put(tones, Tone.SEA, 0x172531, Tone.LAND, 0x33383B, Tone.SHORE, 0x626B70, Tone.LAKE, 0x172531);
        put(tones, Tone.UNSETTLED, 0x565D63, Tone.UNSETTLED_EDGE, 0xA9B2B9);
        put(tones, Tone.SELECTED, 0xF4F7F9, Tone.HOVERED, 0xC3CED6);
        put(tones, Tone.TEXT, 0xEEF2F5, Tone.SOFT_TEXT, 0xB4C0C9, Tone.WATER_TEXT, 0x8FB3D0, Tone.LAND_TEXT, 0xD3CFC5);
        put(tones, Tone.CARD, 0x1A252E, Tone.CARD_EDGE, 0x3A4852, Tone.SEA_LIMIT, 0x6F8CA4);
        zones(tones, ZONE_ALPHA_ON_DARK);
        tones.put(Tone.ZONE_STRIPE, clear(0xEEF2F5, 70));
        land(tones, 0x2F97D6, 0xEC7A2C, 0x8A9399);
        tones.put(Tone.OVERLAY_CASING, clear(0x090F15, 130));
        tones.put(Tone.SHALLOWS, clear(0x2B4152, 150));
        tones.put(Tone.GRATICULE, clear(0xFFFFFF, 26));
        tones.put(Tone.LINE_CASING, clear(0x090F15, 190));
        tones.put(Tone.GLOW, clear(0x000000, 130));
        tones.put(Tone.HALO, clear(0x10181F, 215));
        tones.put(Tone.WATER_HALO, clear(0x14202B, 110));
        tones.put(Tone.SOFT_HALO, clear(0x10181F, 130));
        return tones;
    }

    private static Map<Tone, Color> contrastTones() {
        Map<Tone, Color> tones = inks();
        put(tones, Tone.SEA, 0xFFFFFF, Tone.LAND, 0xEDEDED, Tone.SHORE, 0x000000, Tone.LAKE, 0xFFFFFF);
        put(tones, Tone.UNSETTLED, 0xDDDDDD, Tone.UNSETTLED_EDGE, 0x333333);
        put(tones, Tone.SELECTED, 0x000000, Tone.HOVERED, 0x000000);
        put(tones, Tone.TEXT, 0x000000, Tone.SOFT_TEXT, 0x1A1A1A, Tone.WATER_TEXT, 0x0A2F4F, Tone.LAND_TEXT, 0x2B2B2B);
        put(tones, Tone.CARD, 0xFFFFFF, Tone.CARD_EDGE, 0x000000, Tone.SEA_LIMIT, 0x3A3A3A);
        put(tones, Tone.SHALLOWS, 0xFFFFFF, Tone.GRATICULE, 0xC4C4C4, Tone.LINE_CASING, 0xFFFFFF);
        zones(tones, ZONE_ALPHA);
        tones.put(Tone.ZONE_STRIPE, clear(0x000000, 120));
        land(tones, Palette.JAPAN, Palette.RUSSIA, 0x333333);
        put(tones, Tone.OVERLAY_CASING, 0xFFFFFF);
        put(tones, Tone.GLOW, 0xFFFFFF, Tone.HALO, 0xFFFFFF, Tone.WATER_HALO, 0xFFFFFF, Tone.SOFT_HALO, 0xFFFFFF);
        return tones;
    }

    /** Of the two inks, alike in strength. */
    private static void zones(Map<Tone, Color> tones, int alpha) {
        tones.put(Tone.ZONE_JAPAN, clear(Palette.JAPAN, alpha));
        tones.put(Tone.ZONE_RUSSIA, clear(Palette.RUSSIA, alpha));
    }

    /** The inks of these tones, thin enough to be told from an island's ground. */
    private static void land(Map<Tone, Color> tones, int japan, int russia, int unsettled) {
        tones.put(Tone.LAND_JAPAN, clear(japan, LAND_ALPHA));
        tones.put(Tone.LAND_RUSSIA, clear(russia, LAND_ALPHA));
        put(tones, Tone.LAND_UNSETTLED, unsettled);
    }

    private static Map<Tone, Color> inks() {
        Map<Tone, Color> tones = new EnumMap<>(Tone.class);
        put(tones, Tone.JAPAN, Palette.JAPAN, Tone.RUSSIA, Palette.RUSSIA);
        return tones;
    }

    private static void put(Map<Tone, Color> tones, Object... tonesAndColours) {
        for (int i = 0; i < tonesAndColours.length; i += 2) {
            tones.put((Tone) tonesAndColours[i], new Color((Integer) tonesAndColours[i + 1]));
        }
    }

    private static Color clear(int rgb, int alpha) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, alpha);
    }
}
