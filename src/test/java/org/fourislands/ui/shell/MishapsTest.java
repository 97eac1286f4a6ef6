package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class MishapsTest {

    @Test
    void theSameMishapAtTheSamePlaceHasTheSameCode() {
        String first = "";
        for (int i = 0; i < 2; i++) {
            String code = Mishaps.codeOf(mishap("torn"));
            assertTrue(code.startsWith("IllegalStateException-MishapsTest-"), code);
            assertTrue(i == 0 || code.equals(first), code);
            first = code;
        }
    }

    @Test
    void anotherMessageIsAnotherMishap() {
        assertNotEquals(Mishaps.codeOf(mishap("torn")), Mishaps.codeOf(mishap("burnt")));
    }

    @Test
    void aMishapWithoutATraceStillHasACode() {
        IllegalStateException bare = new IllegalStateException("bare");
        bare.setStackTrace(new StackTraceElement[0]);
        assertEquals(Mishaps.codeOf(bare), Mishaps.codeOf(bare));
        assertTrue(Mishaps.codeOf(bare).contains("elsewhere"));
    }

    private static IllegalStateException mishap(String message) {
        return new IllegalStateException(message);
    }
}
