package org.fourislands.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
    private final Phrases phrases = Phrases.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({"'', ''", "A, A", "A+B, A and B", "A+B+C, 'A, B and C'", "A+B+C+D, 'A, B, C and D'"})
    void aListReadsAsASentenceDoes(String items, String list) {
        List<String> parts = Arrays.stream(items.split("\\+"))
                .filter(item -> !item.isEmpty())
                .toList();
        assertEquals(list, phrases.list(parts));
    }

    @Test
    void whatIsFilledInIsNoPatternItself() {
        assertEquals("about {0} isn't '{1}'", phrases.of("date.about", "{0} isn't '{1}'"));
    }

    @Test
    void anUnknownKeyFailsAloud() {
        assertFalse(phrases.has("no.such-key"));
        assertThrows(MissingResourceException.class, () -> phrases.of("no.such-key"));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryText(Language language) {
        Phrases other = Phrases.in(language);
        assertEquals(language, other.language());
        assertEquals(phrases.keys(), other.keys());
        assertTrue(other.has("program.name"));
    }
}
