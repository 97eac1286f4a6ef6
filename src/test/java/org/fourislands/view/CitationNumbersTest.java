package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;
import org.junit.jupiter.api.Test;

class CitationNumbersTest {
    private static final Citation WHOLE = new Citation("a", Optional.empty(), Optional.empty(), true);
    private static final Citation PASSAGE = new Citation("a", Locator.parse("page 3"), Optional.empty(), false);
    private final CitationNumbers numbers = new CitationNumbers();

    @Test
    void citationsAreNumberedAsTheyAreMet() {
        assertEquals("[1][2]", numbers.marks(List.of(PASSAGE, WHOLE)));
        assertEquals("[2][1]", numbers.marks(List.of(WHOLE, PASSAGE, WHOLE)));
        assertEquals(List.of(PASSAGE, WHOLE), numbers.all());
        assertEquals("", numbers.marks(List.of()));
    }

    @Test
    void whatWasReadForOneThingIsNotShownAsReadForAnother() {
        Citation forTheDay = new Citation("a", Locator.parse("page 3"), Optional.of("the day"), true);
        assertEquals("[1][2]", numbers.marks(List.of(PASSAGE, forTheDay)));
        assertEquals(List.of(PASSAGE, forTheDay), numbers.all());
        assertEquals("[1]", numbers.marks(List.of(PASSAGE, PASSAGE)));
    }
}
