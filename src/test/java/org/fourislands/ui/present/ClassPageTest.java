package org.fourislands.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassPageTest {
    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 720", "1600, 1000", "3840, 2160", "1024, 768", "1280, 1024"})
    void inAWideWindowWordsStandBesideAMapThatIsNoStrip(double width, double height) {
        double map = width - ClassPage.columnIn(width, height);
        assertTrue(map < width);
        assertTrue(map / (height * 0.83) <= 1.5);
    }

    @ParameterizedTest
    @CsvSource({"800, 700", "1000, 1000", "1080, 1920"})
    void elseTheyStandBelowIt(double width, double height) {
        assertEquals(0, ClassPage.columnIn(width, height));
    }

    @Test
    void aWindowWithoutASizeHasNoColumn() {
        assertEquals(0, ClassPage.columnIn(0, 0));
    }
}
