package org.fourislands.map;

import java.util.Locale;

/**
 * How a name is lettered: the lines of the names, and those below them in other scripts.
 *
 * @param names how many lines hold the names in Latin letters
 * @param spacing between letters, in parts of their size
 */
record TagStyle(
        int names,
        Lettering first,
        double firstSize,
        Lettering others,
        double otherSize,
        double spacing,
        Tone tone,
        Tone otherTone,
        float halo) {

    static TagStyle of(NameTag tag) {
        boolean large = tag.importance() <= 1;
        return switch (tag.kind()) {
            case ISLAND -> island(large ? 16 : 13, large ? 11.5 : 10.5);
            case ISLET -> island(11.5, 10);
            case OCEAN -> water(21, 13, 0.24);
            case SEA -> water(large ? 19 : 14, 12.5, 0.22);
            case STRAIT -> water(large ? 13 : 12, 10, 0.04);
            case BAY, LAKE -> water(11, 9.5, 0.02);
            case TOWN -> sans(large ? 11.5 : 11, Tone.TEXT);
            case CAPE, PEAK -> sans(10, Tone.SOFT_TEXT);
            case LAND ->
                new TagStyle(1, Lettering.SANS, 11, Lettering.SANS, 10, 0.2, Tone.LAND_TEXT, Tone.LAND_TEXT, 2.4f);
        };
    }

    private static TagStyle island(double first, double others) {
        return new TagStyle(1, Lettering.SERIF_BOLD, first, Lettering.SANS, others, 0, Tone.TEXT, Tone.SOFT_TEXT, 3.4f);
    }

    private static TagStyle water(double first, double others, double spacing) {
        return new TagStyle(
                1,
                Lettering.SERIF_ITALIC,
                first,
                Lettering.SERIF_ITALIC,
                others,
                spacing,
                Tone.WATER_TEXT,
                Tone.WATER_TEXT,
                0);
    }

    private static TagStyle sans(double size, Tone tone) {
        return new TagStyle(1, Lettering.SANS, size, Lettering.SANS, size - 1.5, 0, tone, Tone.SOFT_TEXT, 2.8f);
    }

    /** The same for names that stand one below the other, in letters of one size. */
    TagStyle naming(int lines) {
        return new TagStyle(lines, first, firstSize, others, otherSize, spacing, tone, otherTone, halo);
    }

    /** The line as it is written: names of oceans, seas and lands in capitals. */
    static String written(NameTag tag, int line) {
        String text = tag.lines().get(line);
        boolean capitals =
                line == 0 && (tag.kind() == TagKind.OCEAN || tag.kind() == TagKind.SEA || tag.kind() == TagKind.LAND);
        return capitals ? text.toUpperCase(Locale.ROOT) : text;
    }

    double size(int line) {
        return line < names ? firstSize : otherSize;
    }

    Lettering lettering(int line) {
        return line < names ? first : others;
    }

    Shade shade(int line) {
        return Shade.of(line < names ? tone : otherTone);
    }

    Shade haloShade() {
        return Shade.of(tone == Tone.WATER_TEXT ? Tone.WATER_HALO : Tone.HALO);
    }
}
