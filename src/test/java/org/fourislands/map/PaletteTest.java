package org.fourislands.map;

import static org.fourislands.map.Eyes.EYES;
import static org.fourislands.map.Eyes.NORMAL;
import static org.fourislands.map.Eyes.contrast;
import static org.fourislands.map.Eyes.distance;
import static org.fourislands.map.Eyes.lab;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    private static final float[] DEPTHS = {0, 0.15f, 0.3f, 0.45f, 0.6f, 0.8f, 1};

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark(), Palette.highContrast());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void bothSidesStandApartForEveryEye(Palette palette) {
        for (double[][] eye : EYES) {
            assertTrue(distance(palette.lineOf(Ink.JAPAN), palette.lineOf(Ink.RUSSIA), eye) > 80);
            assertTrue(distance(palette.fillOf(Ink.JAPAN), palette.fillOf(Ink.RUSSIA), eye) > 55);
            assertTrue(distance(palette.fillOf(Ink.JAPAN), palette.fillOf(Ink.NONE), eye) > 20);
            assertTrue(distance(palette.fillOf(Ink.RUSSIA), palette.fillOf(Ink.NONE), eye) > 20);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void oneSidesHatchShowsOnTheOthersGroundForEveryEye(Palette palette) {
        for (double[][] eye : EYES) {
            assertTrue(distance(palette.lineOf(Ink.JAPAN), palette.fillOf(Ink.RUSSIA), eye) > 60);
            assertTrue(distance(palette.lineOf(Ink.RUSSIA), palette.fillOf(Ink.JAPAN), eye) > 60);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void bothSidesWeighAlike(Palette palette) {
        double japan = lab(palette.lineOf(Ink.JAPAN), NORMAL)[0];
        double russia = lab(palette.lineOf(Ink.RUSSIA), NORMAL)[0];
        assertEquals(japan, russia, 10, "lightness");
        double japanFill = lab(palette.fillOf(Ink.JAPAN), NORMAL)[0];
        double russiaFill = lab(palette.fillOf(Ink.RUSSIA), NORMAL)[0];
        assertEquals(japanFill, russiaFill, 10, "lightness of fills");
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void linesAndEdgesShowOnTheSeaAndItsLand(Palette palette) {
        Color sea = palette.colour(new Shade(Tone.SEA, 0));
        for (Ink ink : Ink.values()) {
            assertTrue(
                    contrast(palette.lineOf(ink), sea) >= 3, ink + " on the sea " + contrast(palette.lineOf(ink), sea));
        }
        assertTrue(contrast(palette.colour(Shade.of(Tone.SELECTED)), sea) >= 7);
    }

    /** Over deep water a line shows by its casing. */
    @ParameterizedTest
    @MethodSource("palettes")
    void linesShowAtEveryDepthOnTheirCasing(Palette palette) {
        for (float depth : DEPTHS) {
            Color casing = over(palette.colour(Shade.of(Tone.LINE_CASING)), palette.colour(new Shade(Tone.SEA, depth)));
            for (Ink ink : Ink.values()) {
                double contrast = contrast(palette.lineOf(ink), casing);
                assertTrue(contrast >= 3, ink + " at depth " + depth + ": " + contrast);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void namesOfLandAreReadOnEveryTint(Palette palette) {
        Color words = palette.colour(Shade.of(Tone.LAND_TEXT));
        Color land = palette.colour(Shade.of(Tone.LAND));
        assertTrue(contrast(words, land) >= 4.5, "on land without a tint");
        for (Ink side : List.of(Ink.JAPAN, Ink.RUSSIA)) {
            double contrast = contrast(words, over(palette.colour(Shade.ofLand(side)), land));
            assertTrue(contrast >= 4.5, side + ": " + contrast);
        }
    }

    /** By its colour, or where that is near the sea's by a strong shore line. */
    @ParameterizedTest
    @MethodSource("palettes")
    void landStandsOutFromEveryDepthForEveryEye(Palette palette) {
        Color land = palette.colour(Shade.of(Tone.LAND));
        Color shore = palette.colour(Shade.of(Tone.SHORE));
        for (float depth : DEPTHS) {
            Color sea = palette.colour(new Shade(Tone.SEA, depth));
            for (double[][] eye : EYES) {
                double apart = distance(land, sea, eye);
                boolean lined = contrast(shore, sea) >= 7 && contrast(shore, land) >= 7;
                assertTrue(apart >= 8 || lined, "depth " + depth + ": " + apart);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void deeperIsNeverTakenForShallower(Palette palette) {
        boolean darkerDown = lightnessOfSea(palette, 1) < lightnessOfSea(palette, 0);
        for (int i = 1; i < DEPTHS.length; i++) {
            boolean darker = lightnessOfSea(palette, DEPTHS[i]) < lightnessOfSea(palette, DEPTHS[i - 1]);
            assertEquals(darkerDown, darker, "depth " + DEPTHS[i]);
        }
    }

    /** Dimmed beside the one picked, faded on an uncertain day: still two sides, alike in weight. */
    @ParameterizedTest
    @MethodSource("palettes")
    void softenedSidesStandApartForEveryEyeAndWeighAlike(Palette palette) {
        for (float strength : new float[] {Shade.DIMMED, Shade.FADED}) {
            Color japan = palette.colour(Shade.of(Ink.JAPAN, strength));
            Color russia = palette.colour(Shade.of(Ink.RUSSIA, strength));
            for (double[][] eye : EYES) {
                double apart = distance(japan, russia, eye);
                assertTrue(apart > 18, "at " + strength + ": " + apart);
            }
            assertEquals(lab(japan, NORMAL)[0], lab(russia, NORMAL)[0], 10, "lightness at " + strength);
        }
        for (Ink ink : List.of(Ink.JAPAN, Ink.RUSSIA)) {
            Color dimmed = palette.colour(Shade.of(ink, Shade.DIMMED));
            for (double[][] eye : EYES) {
                assertTrue(distance(palette.fillOf(ink), dimmed, eye) > 15, ink + " dimmed");
            }
        }
    }

    /** The land around: two sides alike in weight, apart from each other, from plain land and from the islands' full colour. */
    @ParameterizedTest
    @MethodSource("palettes")
    void theLandAroundIsFainterThanTheIslandsForEveryEye(Palette palette) {
        Color land = palette.colour(Shade.of(Tone.LAND));
        Color japan = over(palette.colour(Shade.ofLand(Ink.JAPAN)), land);
        Color russia = over(palette.colour(Shade.ofLand(Ink.RUSSIA)), land);
        for (double[][] eye : EYES) {
            assertTrue(distance(japan, russia, eye) > 25, "the sides " + distance(japan, russia, eye));
            assertTrue(distance(japan, land, eye) > 15 && distance(russia, land, eye) > 15, "plain land");
            assertTrue(distance(japan, palette.fillOf(Ink.JAPAN), eye) > 20, "Japan's islands");
            assertTrue(distance(russia, palette.fillOf(Ink.RUSSIA), eye) > 20, "Russia's islands");
        }
        assertEquals(lab(japan, NORMAL)[0], lab(russia, NORMAL)[0], 6, "lightness");
        double plain = contrast(palette.colour(Shade.of(Tone.LAND_TEXT)), land);
        assertTrue(plain >= 3);
        for (Color tinted : List.of(japan, russia)) {
            assertTrue(contrast(palette.colour(Shade.of(Tone.LAND_TEXT)), tinted) >= 3, "names on it");
        }
    }

    /** A pale blue is near some depth's: there the shore in the side's own colour, on its casing of shallows, tells land from sea. */
    @ParameterizedTest
    @MethodSource("palettes")
    void aTintedShoreShowsAtEveryDepth(Palette palette) {
        Color land = palette.colour(Shade.of(Tone.LAND));
        for (Ink ink : List.of(Ink.JAPAN, Ink.RUSSIA)) {
            Color tint = over(palette.colour(Shade.ofLand(ink)), land);
            for (float depth : DEPTHS) {
                Color sea = palette.colour(new Shade(Tone.SEA, depth));
                Color shallows = over(palette.colour(Shade.of(Tone.SHALLOWS)), sea);
                double shore = contrast(palette.lineOf(ink), shallows);
                double apart = distance(tint, shallows, NORMAL);
                assertTrue(shore >= 3 || apart >= 20, ink + " at depth " + depth + ": " + shore + ", " + apart);
            }
        }
    }

    /** What is agreed is solid and nothing else is; no two standings share a pattern, so that none speaks by colour alone. */
    @Test
    void eachStandingOfALineHasAPatternOfItsOwn() {
        Set<List<Float>> patterns = new HashSet<>();
        for (LineStyle style : LineStyle.values()) {
            float[] dash = Pens.of(style).getDashArray();
            assertEquals(style == LineStyle.AGREED, dash == null, style.name());
            List<Float> pattern = new ArrayList<>();
            for (int i = 0; dash != null && i < dash.length; i++) {
                pattern.add(dash[i]);
            }
            patterns.add(pattern);
            assertEquals(
                    Pens.of(LineStyle.AGREED).getLineWidth(), Pens.of(style).getLineWidth(), "equally thick");
        }
        assertEquals(LineStyle.values().length, patterns.size());
    }

    @Test
    void theLegendNamesASideByItsLetterToo() {
        SwatchMarks swatches = new SwatchMarks(SampleContent.WORDS, Samples.FACES, new TypeScale(1));
        assertEquals(List.of("J"), lettersOf(swatches, new Swatch.Ground(List.of(Ink.JAPAN), List.of())));
        assertEquals(List.of("R"), lettersOf(swatches, new Swatch.Hatch(Ink.RUSSIA)));
        assertEquals(
                List.of("J", "R"), lettersOf(swatches, new Swatch.Ground(List.of(Ink.JAPAN, Ink.RUSSIA), List.of())));
    }

    private static List<String> lettersOf(SwatchMarks swatches, Swatch swatch) {
        return swatches.of(swatch, 0, 10, 26).stream()
                .filter(Mark.Letters.class::isInstance)
                .map(mark -> ((Mark.Letters) mark).run().text())
                .toList();
    }

    private static double lightnessOfSea(Palette palette, float depth) {
        return lab(palette.colour(new Shade(Tone.SEA, depth)), NORMAL)[0];
    }

    /** A colour that lets some of another through. */
    private static Color over(Color above, Color below) {
        double share = above.getAlpha() / 255.0;
        return new Color(
                mixed(above.getRed(), below.getRed(), share),
                mixed(above.getGreen(), below.getGreen(), share),
                mixed(above.getBlue(), below.getBlue(), share));
    }

    private static int mixed(int above, int below, double share) {
        return (int) Math.round(below + (above - below) * share);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void lettersAreReadable(Palette palette) {
        Color card = palette.colour(Shade.of(Tone.CARD));
        Color text = palette.colour(Shade.of(Tone.TEXT));
        assertTrue(contrast(text, card) >= 10);
        for (float depth : new float[] {0, 0.3f, 0.6f, 1}) {
            Color sea = palette.colour(new Shade(Tone.SEA, depth));
            assertTrue(contrast(text, sea) >= 4.5, "text at depth " + depth);
        }
        Color shelf = palette.colour(new Shade(Tone.SEA, 0.3f));
        assertTrue(contrast(palette.colour(Shade.of(Tone.SOFT_TEXT)), shelf) >= 4.5);
        for (float depth : DEPTHS) {
            Color sea = palette.colour(new Shade(Tone.SEA, depth));
            double contrast = contrast(palette.colour(Shade.of(Tone.WATER_TEXT)), sea);
            assertTrue(contrast >= (depth <= 0.6f ? 3 : 2.7), "names of waters at depth " + depth + ": " + contrast);
        }
        assertTrue(contrast(palette.colour(Shade.of(Tone.LAND_TEXT)), palette.colour(Shade.of(Tone.LAND))) >= 3);
    }

    @Test
    void highContrastHasTextAtSevenToOne() {
        Palette palette = Palette.highContrast();
        for (Tone tone : List.of(Tone.TEXT, Tone.SOFT_TEXT, Tone.WATER_TEXT)) {
            assertTrue(
                    contrast(palette.colour(Shade.of(tone)), palette.colour(new Shade(Tone.SEA, 1))) >= 7, tone.name());
        }
    }

    /** A proposal on a condition or silent, a difference in bands, what stands back: every ground beside every other. */
    @ParameterizedTest
    @MethodSource("palettes")
    void theTintsOfProposalsAndDifferencesStandApartForEveryEye(Palette palette) {
        for (double[][] eye : EYES) {
            for (float strength : new float[] {Shade.FILL, Shade.FADED, Shade.FAINT, Shade.DIMMED}) {
                Color japan = palette.colour(Shade.of(Ink.JAPAN, strength));
                Color russia = palette.colour(Shade.of(Ink.RUSSIA, strength));
                assertTrue(distance(japan, russia, eye) > 18, strength + ": " + distance(japan, russia, eye));
            }
            for (Ink ink : List.of(Ink.JAPAN, Ink.RUSSIA)) {
                Color stripes = palette.lineOf(ink);
                Color faint = palette.colour(Shade.of(ink, Shade.FAINT));
                assertTrue(distance(stripes, faint, eye) > 20, ink + " stripes " + distance(stripes, faint, eye));
                Color other = palette.lineOf(ink == Ink.JAPAN ? Ink.RUSSIA : Ink.JAPAN);
                assertTrue(distance(other, faint, eye) > 40, "the other's edge");
            }
            Color open = palette.fillOf(Ink.NONE);
            assertTrue(distance(open, palette.lineOf(Ink.NONE), eye) > 15, "dots of what is left open");
        }
    }

    /** What stands back lies nearer to land and sea than what differs does. */
    @ParameterizedTest
    @MethodSource("palettes")
    void whatIsAlikeStandsBack(Palette palette) {
        Color land = palette.colour(Shade.of(Tone.LAND));
        for (Ink ink : List.of(Ink.JAPAN, Ink.RUSSIA)) {
            double dimmed = distance(palette.colour(Shade.of(ink, Shade.DIMMED)), land, NORMAL);
            assertTrue(dimmed < distance(palette.fillOf(ink), land, NORMAL), ink + " " + dimmed);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theSeaOfEachSideAndWhatPassesShowAtEveryDepth(Palette palette) {
        for (float depth : DEPTHS) {
            Color sea = palette.colour(new Shade(Tone.SEA, depth));
            Color japan = over(palette.colour(Shade.of(Tone.ZONE_JAPAN)), sea);
            Color russia = over(palette.colour(Shade.of(Tone.ZONE_RUSSIA)), sea);
            for (Color zone : List.of(japan, russia)) {
                Color stripe = over(palette.colour(Shade.of(Tone.ZONE_STRIPE)), zone);
                for (double[][] eye : EYES) {
                    assertTrue(distance(stripe, zone, eye) > 10, "at " + depth + ": " + distance(stripe, zone, eye));
                }
            }
            for (double[][] eye : EYES) {
                assertTrue(distance(japan, russia, eye) > 6, "at " + depth + ": " + distance(japan, russia, eye));
            }
        }
    }
}
