package org.fourislands.earth;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "146.75, 43.8", "-180, -90", "180, 90"})
    void aPointOnTheEarth(double longitude, double latitude) {
        assertDoesNotThrow(() -> new Position(longitude, latitude));
    }

    @ParameterizedTest
    @CsvSource({"180.1, 0", "0, 90.1", "-181, 0", "0, -91", "NaN, 0", "0, NaN", "Infinity, 0", "43.8, 146.75"})
    void aPointBeyondItIsRefused(double longitude, double latitude) {
        assertThrows(IllegalArgumentException.class, () -> new Position(longitude, latitude));
    }
}
