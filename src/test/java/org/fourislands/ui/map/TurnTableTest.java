package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TurnTableTest {
    private final TurnTable table = TurnTable.ofShown();

    @Test
    void whatWasNotTakenIntoUseIsPaintedAgain() {
        SharedPicture first = table.spare(40, 30);
        assertSame(first, table.spare(40, 30));
    }

    @Test
    void neitherTheOneShownNorTheOneBeforeIsPainted() {
        SharedPicture before = turned();
        SharedPicture shown = turned();
        for (int turn = 0; turn < 20; turn++) {
            SharedPicture painted = table.spare(40, 30);
            assertNotSame(shown, painted);
            assertNotSame(before, painted);
            table.turn();
            before = shown;
            shown = painted;
        }
    }

    @Test
    void noMoreAreMadeThanAreNeeded() {
        Set<SharedPicture> made = new HashSet<>();
        for (int turn = 0; turn < 50; turn++) {
            made.add(turned());
        }
        assertEquals(3, made.size());
    }

    @Test
    void anotherSizeIsMadeAnew() {
        turned();
        turned();
        assertTrue(table.spare(50, 30).hasSize(50, 30));
    }

    private SharedPicture turned() {
        SharedPicture picture = table.spare(40, 30);
        table.turn();
        return picture;
    }
}
