package org.fourislands.map;

import java.awt.BasicStroke;

/** The strokes the map is drawn with, in pixels. */
final class Pens {

    static final BasicStroke FINE = round(0.5f);
    static final BasicStroke HAIR = round(0.8f);
    static final BasicStroke SHORE = round(0.9f);

    static final BasicStroke SHALLOWS = round(5f);
    static final BasicStroke ISLAND = round(1.1f);
    static final BasicStroke UNCERTAIN = dashed(1.2f, 3.5f, 2.5f);
    static final BasicStroke HOVERED = round(1.8f);
    static final BasicStroke SELECTED = round(2.4f);
    static final BasicStroke SELECTED_SMALL = round(1.5f);
    static final BasicStroke GLOW_WIDE = round(10f);
    static final BasicStroke GLOW = round(6f);
    static final BasicStroke HATCH = new BasicStroke(1.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke DOTS = round(1.3f);
    static final BasicStroke LAND_HATCH = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke LAND_SHORE = round(0.9f);
    /** The shore of an island whose title another would hold: half of it lies on the land. */
    static final BasicStroke RIM = dashed(5.5f, 6f, 5f);

    /** The same round an island that the other would cover. */
    static final BasicStroke RIM_SMALL = dashed(3f, 3.5f, 3f);

    /** Of the second of two states, in the gaps of the first's. */
    static final BasicStroke RIM_BETWEEN = dashedFrom(6f, 5.5f, 5f, 6f);

    static final BasicStroke RIM_BETWEEN_SMALL = dashedFrom(3.5f, 3f, 3f, 3.5f);

    /** The shore of what is only an idea. */
    static final BasicStroke IDEA = dashed(2.2f, 6f, 5f);

    static final BasicStroke IDEA_SMALL = dashed(1.3f, 3f, 2.5f);

    /** Where arithmetic divides an island. */
    static final BasicStroke DIVISION = dashed(1.8f, 5f, 4f);

    static final BasicStroke SEA_LIMIT = dashed(1.1f, 1.2f, 3.2f);
    static final BasicStroke SCALE = round(1.4f);
    static final BasicStroke LOCATOR_CASING = round(3.2f);
    static final BasicStroke CASING = round(4.2f);

    private static final float LINE_WIDTH = 2f;
    private static final float EQUAL_DISTANCE_WIDTH = 1.8f;

    private Pens() {}

    static BasicStroke of(LineStyle style) {
        return switch (style) {
            case AGREED -> round(LINE_WIDTH);
            case CLAIMED -> dashed(LINE_WIDTH, 8f, 5.5f);
            case DE_FACTO -> dashed(LINE_WIDTH, 11f, 5f, 2f, 5f);
            case LAPSED -> dashed(LINE_WIDTH, 0.1f, 5f);
        };
    }

    /** Of what was worked out: always dashed. */
    static BasicStroke of(Overlay.Kind kind) {
        return switch (kind) {
            case EQUAL_DISTANCE_BEFORE -> dashed(1.3f, 2f, 3f);
            case PASSING -> round(0.9f);
            case EQUAL_DISTANCE, ZONE -> dashed(EQUAL_DISTANCE_WIDTH, 7f, 4f);
            case TWELVE_MILES -> dashed(1.2f, 3f, 3f);
            case TWO_HUNDRED_MILES -> dashed(1.4f, 12f, 5f, 3f, 5f);
            case DIVISION -> dashed(EQUAL_DISTANCE_WIDTH, 4f, 3f);
        };
    }

    static BasicStroke casingOf(Overlay.Kind kind) {
        return round(of(kind).getLineWidth() + 2);
    }

    static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Dashes that begin so many pixels later. */
    private static BasicStroke dashedFrom(float later, float width, float dash, float gap) {
        float phase = dash + gap - later;
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4f, new float[] {dash, gap}, phase);
    }

    private static BasicStroke dashed(float width, float... dash) {
        return new BasicStroke(
                width,
                dash[0] < 1 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                4f,
                dash,
                0f);
    }
}
