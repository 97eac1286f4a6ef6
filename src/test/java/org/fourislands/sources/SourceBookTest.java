package org.fourislands.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.SmallAtlas;
import org.fourislands.time.HistoricalDate;
import org.junit.jupiter.api.Test;

class SourceBookTest {
    private final SourceBook book = SmallAtlas.atlas().sources();

    @Test
    void whatTheShelfLacksIsAbsent() {
        assertEquals(Optional.empty(), book.source("lost-1999"));
        assertEquals(Optional.empty(), book.digestOf("treaty-1855"));
        assertEquals(List.of(), book.findingsIn("treaty-1855"));
    }

    @Test
    void aWorkKeepsItsDigestAndItsFindings() {
        Locator fifth = new Locator(Locator.Unit.PARAGRAPH, "5");
        assertTrue(
                book.digestOf("paper-2018").flatMap(digest -> digest.at(fifth)).isPresent());
        assertEquals(2, book.findingsIn("paper-2018").size());
    }

    @Test
    void ofTwoWorksWithOneIdTheFirstStands() {
        Source first = book.source("paper-2018").orElseThrow();
        Source again = new Source(
                first.id(),
                first.bibliography(),
                "ja",
                first.kind(),
                first.side(),
                first.standpoint(),
                first.rights(),
                first.note());
        SourceBook twice = new SourceBook(List.of(first, again), List.of(), List.of(), List.of());
        assertEquals(Optional.of(first), twice.source("paper-2018"));
    }

    @Test
    void aFindingBearsOnTheDaysItsDatesMayMean() {
        Bearing bearing = new Bearing(List.of(), List.of(HistoricalDate.parse("1945-09")), List.of(), List.of());
        assertTrue(bearing.touchesDay(LocalDate.of(1945, 9, 30)));
        assertFalse(bearing.touchesDay(LocalDate.of(1945, 10, 1)));
    }
}
