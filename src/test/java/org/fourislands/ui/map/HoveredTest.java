package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.fourislands.earth.Position;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.Emphasis;
import org.fourislands.map.Ink;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.MapContent;
import org.fourislands.map.SampleContent;
import org.junit.jupiter.api.Test;

class HoveredTest {
    @Test
    void aDividedIslandLightsUpWhole() {
        IslandPaint plain = new IslandPaint("etorofu", List.of(Ink.JAPAN), List.of(), Emphasis.NONE);
        DividedIsland cut =
                new DividedIsland("etorofu", new Position(147, 45), new Position(148, 44), plain, plain, "");
        MapContent lit = Hovered.in(SampleContent.of1956().withDivided(List.of(cut)), Set.of("etorofu"));
        assertEquals(Emphasis.HOVERED, lit.divided().get(0).left().emphasis());
        assertEquals(Emphasis.HOVERED, lit.divided().get(0).right().emphasis());
        assertEquals(Emphasis.HOVERED, lit.paintOf("etorofu").emphasis());
        assertTrue(Hovered.in(lit, Set.of("shikotan")).paintOf("kunashiri").emphasis() == Emphasis.NONE);
    }
}
