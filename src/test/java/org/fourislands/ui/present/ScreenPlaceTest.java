package org.fourislands.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenPlaceTest {
    @Test
    void twoScreensAreReadAsTheyAreWritten() {
        assertEquals(
                Optional.of(List.of(new ScreenPlace(0, 0, 1320, 800), new ScreenPlace(1320, 0, 1320, 800))),
                ScreenPlace.read("0,0,1320x800; 1320,0,1320x800"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0,0", "0,0,1320", "0,0,axb", "0,0,0x800", "0,0,1320x800;"})
    void whatIsNoScreenIsRefused(String written) {
        assertEquals(Optional.empty(), ScreenPlace.read(written));
    }
}
