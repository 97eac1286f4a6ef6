package org.fourislands.map;

import java.util.List;

/** Two made-up maps on one sheet. */
public final class SamplePlates {
    static final MapContent FIRST = SampleContent.of1956();
    static final MapContent SECOND =
            FIRST.withIslands(List.of(new IslandPaint("etorofu", List.of(Ink.JAPAN), List.of(), Emphasis.NONE)));
    static final MapContent COMMON = FIRST.saying("first · beside: second · endorses none", "Both", FIRST.legend());

    private SamplePlates() {}

    static PlateContent pair(Sheet.Arrangement arrangement, double handle) {
        PlateContent.Panel first = new PlateContent.Panel("19 October 1956", FIRST);
        PlateContent.Panel second = new PlateContent.Panel("22 November 2026", SECOND);
        return arrangement == Sheet.Arrangement.TWIN
                ? PlateContent.twins(first, second, COMMON)
                : PlateContent.swipe(first, second, COMMON, handle);
    }

    public static Plate on(Sheet sheet, double handle) {
        Coast coast = SampleGeography.coast();
        return Plate.compose(
                coast,
                pair(sheet.arrangement(), handle),
                sheet,
                MapLimits.of(coast).home(sheet),
                Samples.FACES);
    }
}
