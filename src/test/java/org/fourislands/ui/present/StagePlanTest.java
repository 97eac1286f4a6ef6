package org.fourislands.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fourislands.ui.present.StagePlan.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StagePlanTest {
    private static final ScreenPlace DESK = new ScreenPlace(0, 0, 1320, 800);
    private static final ScreenPlace WALL = new ScreenPlace(1320, 0, 1920, 1080);
    private static final ScreenPlace ON_DESK = new ScreenPlace(100, 50, 1000, 700);
    private static final ScreenPlace ON_WALL = new ScreenPlace(1400, 50, 1000, 700);

    @Test
    void theClassHasTheScreenWhereTheProgramIsNot() {
        assertEquals(
                new StagePlan(Optional.of(DESK), WALL, true),
                StagePlan.of(List.of(DESK, WALL), Wish.AS_SCREENS_ALLOW, ON_DESK));
        assertEquals(
                new StagePlan(Optional.of(WALL), DESK, true),
                StagePlan.of(List.of(DESK, WALL), Wish.AS_SCREENS_ALLOW, ON_WALL));
    }

    @Test
    void oneScreenHasOneWindowForBoth() {
        assertEquals(
                new StagePlan(Optional.empty(), DESK, true),
                StagePlan.of(List.of(DESK), Wish.AS_SCREENS_ALLOW, ON_DESK));
    }

    @Test
    void oneWindowForBothStandsWhereTheClassLooks() {
        assertEquals(
                WALL,
                StagePlan.of(List.of(DESK, WALL), Wish.ONE_WINDOW, ON_DESK).classPlace());
    }

    @Test
    void twoPlainWindowsOnOneScreenBothLieOnIt() {
        StagePlan plan = StagePlan.of(List.of(DESK), Wish.TWO_PLAIN_WINDOWS, ON_DESK);
        assertFalse(plan.covers());
        assertTrue(isWithin(plan.classPlace(), DESK));
        assertTrue(isWithin(plan.teacher().orElseThrow(), DESK));
    }

    /** A program whose window lies on a screen that is gone, or on none. */
    @ParameterizedTest
    @EnumSource(Wish.class)
    void everyWindowLiesOnAScreenThereIs(Wish wish) {
        StagePlan plan = StagePlan.of(List.of(DESK), wish, new ScreenPlace(5000, 5000, 800, 600));
        assertTrue(isWithin(plan.classPlace(), DESK));
        plan.teacher().ifPresent(place -> assertTrue(isWithin(place, DESK)));
    }

    private static boolean isWithin(ScreenPlace window, ScreenPlace screen) {
        double area = window.width() * window.height();
        return Math.abs(screen.covered(window.x(), window.y(), window.width(), window.height()) - area) < 1e-6;
    }
}
