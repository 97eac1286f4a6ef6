package org.fourislands.lessons.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.fourislands.lessons.run.PresenterKeys.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenterKeysTest {

    /** What clickers send, whatever is printed on them. */
    @ParameterizedTest
    @CsvSource({"PAGE_DOWN, NEXT", "PAGE_UP, BACK", "PERIOD, BLACK", "ESCAPE, LEAVE", "F5, START"})
    void clickersWork(String key, Step.Plain step) {
        assertEquals(Optional.of(step), PresenterKeys.stepOf(key, Held.NOTHING));
    }

    @Test
    void theSameLetterMeansAnotherThingWithControl() {
        assertEquals(Optional.of(Step.Plain.BACK), PresenterKeys.stepOf("P", Held.NOTHING));
        assertEquals(Optional.of(Step.Plain.PEN), PresenterKeys.stepOf("P", Held.CONTROL));
        assertEquals(Optional.empty(), PresenterKeys.stepOf("P", Held.SHIFT));
    }

    @Test
    void digitsOfBothBlocksAreDigits() {
        assertEquals(Optional.of(new Step.Digit(7)), PresenterKeys.stepOf("DIGIT7", Held.NOTHING));
        assertEquals(Optional.of(new Step.Digit(0)), PresenterKeys.stepOf("NUMPAD0", Held.NOTHING));
    }
}
