package org.fourislands.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private final Text text = new Text("island", Optional.of("島"), Optional.empty());

    @Test
    void aMissingTranslationFallsBackToEnglishAndSaysSo() {
        assertEquals("島", text.in(Language.JAPANESE));
        assertEquals("island", text.in(Language.RUSSIAN));
        assertTrue(text.fallsBackIn(Language.RUSSIAN));
        assertFalse(text.fallsBackIn(Language.JAPANESE));
        assertFalse(text.fallsBackIn(Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u3000"})
    void aTextNeedsItsEnglish(String blank) {
        assertThrows(IllegalArgumentException.class, () -> Text.of(blank));
    }
}
