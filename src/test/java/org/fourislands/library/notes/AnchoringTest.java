package org.fourislands.library.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.library.Found;
import org.fourislands.library.notes.Anchored.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoringTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String TEXT =
            "The ferry left at noon. Nobody on the pier had seen it leave.\n\nThe ferry came back at dusk, and the pier was full.";

    private static Note noteOn(String text, String words) {
        int from = text.indexOf(words);
        Quote quote = Quote.of(text, new Found.Place(from, from + words.length()));
        return Note.on(NoteSubject.ofSource("lowy-2016"), quote, Optional.empty(), NOW);
    }

    private static Optional<String> words(Anchored anchored, String text) {
        return anchored.place().map(place -> text.substring(place.from(), place.to()));
    }

    /** In each, {@code |} is an end of line; the quote is taken in {@link #TEXT}. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = ';', textBlock = """
            # quote;           another text;                                                                   standing; found there
            Nobody on the pier; Home News Sport||The ferry left at noon. Nobody on the pier had seen it leave.; MOVED;    Nobody on the pier
            Nobody on the pier; The ferry left at noon. Nobody on the quay had seen it leave.;                  LOST;
            Nobody on the pier; The ferry left at noon. No-|body on the|pier had seen it leave.;                MOVED;    No-|body on the|pier
            The ferry;          The ferry left at one. Gulls. The ferry came back at dusk, and the pier;        LOST;
            The ferry;          Menu. The ferry left at noon. Nobody on the pier. The ferry came back;           MOVED;    The ferry
            had seen it;        had seen it. And: had seen it.;                                                 LOST;
            Nobody on the pier had seen it leave; Quite elsewhere nobody on the pier had seen it leave, they say; MOVED;  nobody on the pier had seen it leave
            pier;               ;                                                                               LOST;
            """)
    void aQuoteIsFoundOnlyWhereThereIsNoDoubt(String quote, String other, Standing standing, String there) {
        String text = Optional.ofNullable(other).orElse("").replace('|', '\n');
        Anchored anchored = new Anchoring(text).anchor(noteOn(TEXT, quote));
        assertThat(anchored.standing()).isEqualTo(standing);
        assertThat(words(anchored, text)).isEqualTo(Optional.ofNullable(there).map(found -> found.replace('|', '\n')));
    }

    @Test
    void ofTwoThatAreAlikeTheOneThatWasMarkedIsFound() {
        int second = TEXT.lastIndexOf("The ferry");
        Quote quote = Quote.of(TEXT, new Found.Place(second, second + 9));
        Note note = Note.on(NoteSubject.ofSource("lowy-2016"), quote, Optional.empty(), NOW);
        assertThat(new Anchoring(TEXT).anchor(note).place()).contains(new Found.Place(second, second + 9));
        String moved = "Advertisement\n\n" + TEXT;
        Anchored anchored = new Anchoring(moved).anchor(note);
        assertThat(anchored.standing()).isEqualTo(Standing.MOVED);
        assertThat(anchored.place()).contains(new Found.Place(second + 15, second + 24));
    }

    @Test
    void lettersOfTwoCharsAreCountedAsOneAndNeverCut() {
        String text = "𠮷野家 𠮷野家の島、𠮷";
        Note note = noteOn(text, "島");
        assertThat(note.quote().orElseThrow().start()).isEqualTo(8);
        assertThat(words(new Anchoring(text).anchor(note), text)).contains("島");
        Quote cut = Quote.of(text, new Found.Place(1, 3));
        assertThat(cut.exact() + cut.before() + cut.after()).matches(AnchoringTest::isWellFormed);
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff);
    }

    @Test
    void aNoteThatQuotesNothingIsNotLost() {
        Note note = Note.on(NoteSubject.ofSource("lowy-2016"), Optional.empty(), NOW);
        assertThat(new Anchoring(TEXT).anchor(note)).isEqualTo(new Anchored(note, Standing.UNQUOTED, Optional.empty()));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(List.of(
                        "ferry", "pier", "the", "島", "択捉", "𠮷", "é", "e\u0301", "1.5", "“", "\n\n", "\n", ".", "-",
                        " "))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 400)
    void inTheSameTextEveryQuoteIsInPlace(
            @ForAll("texts") String text, @ForAll @IntRange(max = 400) int a, @ForAll @IntRange(max = 400) int b) {
        quote(text, a, b).ifPresent(quote -> {
            Anchored anchored = new Anchoring(text).anchor(noteOf(quote));
            assertThat(anchored.standing()).isEqualTo(Standing.IN_PLACE);
            assertThat(words(anchored, text)).contains(quote.exact());
        });
    }

    /** Of a quote in another text either the same letters are found, or nothing. */
    @Property(tries = 600)
    void whatIsFoundHasTheLettersOfTheQuote(
            @ForAll("texts") String text,
            @ForAll("texts") String other,
            @ForAll @IntRange(max = 400) int a,
            @ForAll @IntRange(max = 400) int b) {
        quote(text, a, b).ifPresent(quote -> {
            for (String changed : List.of(other, other + "\n\n" + text, text.replace(" ", "\n"), text + other)) {
                words(new Anchoring(changed).anchor(noteOf(quote)), changed)
                        .ifPresent(found -> assertThat(letters(found)).isEqualTo(letters(quote.exact())));
            }
        });
    }

    private static String letters(String words) {
        return org.fourislands.library.Letters.of(words).stream();
    }

    private static Note noteOf(Quote quote) {
        return Note.on(NoteSubject.ofSource("lowy-2016"), quote, Optional.empty(), NOW);
    }

    private static Optional<Quote> quote(String text, int a, int b) {
        int from = Math.min(Math.min(a, b), text.length());
        int to = Math.min(Math.max(a, b), text.length());
        return Optional.of(new Found.Place(from, to))
                .filter(place -> !text.substring(place.from(), place.to()).isEmpty())
                .filter(place -> isWellFormed(text.substring(place.from(), place.to())))
                .map(place -> Quote.of(text, place));
    }
}
