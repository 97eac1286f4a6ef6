package org.fourislands.map;

/** The standing of a boundary line on the day shown. */
public enum LineStyle {
    /** Agreed by both sides then: solid. */
    AGREED,
    /** What one side claims, not agreed: dashed. */
    CLAIMED,
    /** Kept in practice without agreement: long and short dashes. */
    DE_FACTO,
    /** No longer in force: dotted. */
    LAPSED
}
