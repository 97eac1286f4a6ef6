package org.fourislands.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.time.DateReader;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.Comparison.Layout;
import org.fourislands.view.Perspective;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonArgumentsTest {
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();
    private static final ComparisonArguments ARGUMENTS = new ComparisonArguments(
            ATLAS,
            new DateReader(ATLAS.content().lunarDays(), LocalDate.of(2026, 11, 22)),
            Phrases.in(Language.ENGLISH));

    private static Optional<Comparison> read(String against, String layout, String handle) {
        return ARGUMENTS.comparison(given(against), given(layout), given(handle));
    }

    private static Optional<String> given(String written) {
        return Optional.of(written).filter(word -> !word.equals("-"));
    }

    @Test
    void aDayAPerspectiveAndAProposalAreToldApart() {
        assertEquals(
                Aspect.on(LocalDate.of(1875, 5, 7)),
                read("1875-05-07", "-", "-").orElseThrow().other());
        assertEquals(
                Aspect.on(LocalDate.of(1855, 2, 7)),
                read("7 Feb 1855", "-", "-").orElseThrow().other());
        assertEquals(
                Aspect.seenFrom(Perspective.NEITHER),
                read("neither", "-", "-").orElseThrow().other());
        assertEquals(
                Aspect.drawing("joint-declaration-1956"),
                read("joint-declaration-1956", "-", "-").orElseThrow().other());
        assertTrue(read("today", "-", "-").orElseThrow().other().day().isPresent());
    }

    @Test
    void twinsUnlessALayoutIsGiven() {
        assertEquals(Layout.TWIN, read("japan", "-", "-").orElseThrow().layout());
        assertEquals(
                Layout.DIFFERENCE,
                read("japan", "difference", "-").orElseThrow().layout());
        assertEquals(0.25, read("japan", "swipe", "0.25").orElseThrow().handle());
        assertEquals(Optional.empty(), read("-", "-", "-"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    -, swipe, -, --compare
                    -, -, 0.5, --compare
                    japan, twin, 0.5, --layout swipe
                    japan, slide, -, 'twin, swipe, difference'
                    japan, swipe, 1.5, from 0 to 1
                    japan, swipe, much, from 0 to 1
                    nowhere, -, -, nor a proposal
                    joint-declaration-1957, -, -, nor a proposal
                    1875-13-01, -, -, 1875-13-01
                    """)
    void whatCannotBeIsAnsweredWithWhatCan(String against, String layout, String handle, String told) {
        WrongUse refusal = assertThrows(WrongUse.class, () -> read(against, layout, handle));
        assertTrue(String.valueOf(refusal.getMessage()).contains(told), refusal.getMessage());
        assertTrue(String.valueOf(refusal.getMessage()).lines().count() == 1);
    }
}
