package org.fourislands.library.reading;

import static org.fourislands.library.reading.Copies.FIRST;
import static org.fourislands.library.reading.Copies.SECOND;
import static org.fourislands.library.reading.Copies.THIRD;
import static org.fourislands.library.reading.Copies.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fourislands.library.CopyText;
import org.fourislands.library.Found;
import org.fourislands.library.Found.Certainty;
import org.fourislands.sources.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageMapTest {
    private static final CopyText COPY = Copies.of("Menu", "Advertisement", FIRST, "More to read", SECOND);

    @Test
    void numbersStandOnlyWhereAKnownPassageBegins() {
        PassageMap map = Copies.found(COPY);
        BlockStarts starts = new BlockStarts(COPY);
        List<List<String>> numbers = List.of(0, 1, 2, 3, 4).stream()
                .map(block -> map.beginningIn(block, starts).stream()
                        .map(standing -> standing.locator().value())
                        .toList())
                .toList();
        assertEquals(List.of(List.of(), List.of(), List.of("1"), List.of(), List.of("2")), numbers);
    }

    @Test
    void aStretchIsCitedByThePassagesItReachesInto() {
        CopyText run = Copies.of("Menu", FIRST, SECOND);
        PassageMap map = Copies.found(run);
        Found.Place first = map.standings().get(0).place();
        Found.Place second = map.standings().get(1).place();
        assertEquals(Optional.empty(), map.citing(new Found.Place(0, 0)));
        assertEquals(Locator.parse("paragraph 1"), map.citing(new Found.Place(first.from(), first.from())));
        assertEquals(Locator.parse("paragraph 1-2"), map.citing(new Found.Place(first.from() + 1, second.to())));
    }

    @Test
    void twoPassagesInOneBlockBothHaveTheirNumber() {
        CopyText run = Copies.of(FIRST + " " + SECOND);
        assertEquals(
                List.of("1", "2"),
                Copies.found(run).beginningIn(0, new BlockStarts(run)).stream()
                        .map(standing -> standing.locator().value())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1,   CERTAIN
                    2,   CERTAIN
                    1-2, CERTAIN
                    3,   MISSING
                    2-3, PARTLY
                    9,   UNKNOWN_HERE
                    """)
    void aCitationSaysHowSureItsPlaceIs(String value, Pointing.Kind kind) {
        assertEquals(
                kind, Copies.found(COPY).pointing(Optional.of(paragraph(value))).kind());
    }

    @Test
    void ofASpanTheMissingPartIsNamed() {
        Pointing pointing = Copies.found(COPY).pointing(Optional.of(paragraph("2-3")));
        assertEquals(List.of(paragraph("3")), pointing.missing());
        assertEquals(COPY.whole().indexOf(SECOND), pointing.start().orElseThrow());
    }

    @Test
    void aChangedWordIsNeverCertain() {
        CopyText changed = Copies.of(FIRST.replace("islands", "rivers"));
        Pointing pointing = Copies.found(changed).pointing(Optional.of(paragraph("1")));
        assertEquals(Pointing.Kind.NEAR, pointing.kind());
        assertEquals(Certainty.NEAR, pointing.found().get(0).certainty());
    }

    @Test
    void aPageOrNoPlaceAtAllLeadsNowhereInTheText() {
        PassageMap map = Copies.found(COPY);
        Pointing page = map.pointing(Optional.of(new Locator(Locator.Unit.PAGE, "1")));
        assertEquals(Pointing.Kind.UNKNOWN_HERE, page.kind());
        assertTrue(page.start().isEmpty());
        assertEquals(Pointing.Kind.WHOLE, map.pointing(Optional.empty()).kind());
    }

    @Test
    void contentsHoldHeadingsAndKnownParagraphsInOrder() {
        CopyText copy = Copies.of("# The line", FIRST, "# After the war", THIRD);
        Contents contents = Contents.of(copy, Copies.found(copy));
        assertEquals(
                List.of(
                        "The line",
                        "The two governments met in the port of Shimoda and drew a …",
                        "After the war",
                        "What was agreed in neither place is what became of it all …"),
                contents.lines().stream().map(Contents.Line::words).toList());
        assertEquals(
                "After the war",
                contents.at(copy.whole().indexOf("After") + 2).orElseThrow().words());
        assertTrue(Contents.of(Copies.of("Nothing known"), Copies.found(Copies.of("x")))
                .lines()
                .isEmpty());
    }
}
