package org.fourislands.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {

    @ParameterizedTest
    @CsvSource({
        "paragraph 5, PARAGRAPH, 5",
        "paragraph 5-7, PARAGRAPH, 5-7",
        "article 2(c), ARTICLE, 2(c)",
        "'  page   179 ', PAGE, 179",
        "'table 3, row 2', TABLE, '3, row 2'"
    })
    void aPlaceIsReadInTheUnitOfTheWork(String written, Locator.Unit unit, String value) {
        Locator locator = Locator.parse(written).orElseThrow();
        assertEquals(unit, locator.unit());
        assertEquals(value, locator.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "paragraph", "paragraph ", "5", "Paragraph 5", "para 5", "verse 5", "5 paragraph"})
    void withoutAKnownUnitAndANumberItIsNone(String written) {
        assertEquals(Optional.empty(), Locator.parse(written));
    }

    @Property
    void whatIsReadIsWrittenAlike(@ForAll Locator.Unit unit, @ForAll String value) {
        Optional<Locator> read = Locator.parse(unit.word() + " " + value);
        read.ifPresent(locator -> assertEquals(read, Locator.parse(locator.written())));
    }

    @Test
    void aUnitWithoutANumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Locator(Locator.Unit.PAGE, " "));
    }
}
