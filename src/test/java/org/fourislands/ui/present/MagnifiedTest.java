package org.fourislands.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fourislands.map.Sheet;
import org.fourislands.ui.map.MapRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagnifiedTest {
    /** As the map letters the names of islands in its smallest pictures. */
    private static final double ISLAND_NAME = 14;

    @ParameterizedTest
    @ValueSource(doubles = {700, 768, 1000, 1080, 2160})
    void anIslandsNameIsTheSameShareOfEveryWindow(double height) {
        assertTrue(ISLAND_NAME * Magnified.timesIn(height * 1.6, height, Sheet.Arrangement.ONE) >= height / 36);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 320, 500})
    void aSmallWindowShowsTheMapAsItIsDrawn(double height) {
        assertEquals(1, Magnified.timesIn(height * 1.6, height, Sheet.Arrangement.ONE));
    }

    @Test
    void aNarrowWindowAndTwinsLeaveRoomForNames() {
        double wide = Magnified.timesIn(1600, 1000, Sheet.Arrangement.ONE);
        assertTrue(Magnified.timesIn(1280, 1000, Sheet.Arrangement.ONE) < wide);
        assertTrue(Magnified.timesIn(1600, 1000, Sheet.Arrangement.TWIN) < wide);
    }

    @Test
    void theRoomOfTwinsIsKnownBeforeTheyAreSeen() {
        double one = Magnified.timesIn(1920, 1080, Sheet.Arrangement.ONE);
        double two = Magnified.timesIn(1920, 1080, Sheet.Arrangement.TWIN);
        MapRoom alone = Magnified.roomIn(1344, 900, one);
        MapRoom twins = Magnified.roomIn(1344, 900, two);
        assertTrue(twins.width() > alone.width() && twins.height() > alone.height());
        assertEquals(alone.width() * alone.scale(), twins.width() * twins.scale(), one);
        assertTrue(alone.width() * alone.scale() >= 1344, "no edge stays empty");
    }
}
