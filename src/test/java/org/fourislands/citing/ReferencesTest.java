package org.fourislands.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.fourislands.words.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferencesTest {
    static final Pattern FAULTS = Pattern.compile("null|\\.\\.|, ,|\\(\\)|\\[]|[\\uE000-\\uE0FF]|880990088");

    private final References references = new References(Phrases.in(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chicago | Ann Writer, “A Treaty in Sight: What It Would Take,” TASS, November 29, 2018, para. 5, https://example.org/a.
            apa     | Writer, A. (2018, November 29). A treaty in sight: What it would take. TASS. https://example.org/a (para. 5)
            mla     | Writer, Ann. “A Treaty in Sight: What It Would Take.” TASS, 29 Nov. 2018, https://example.org/a. (para. 5)
            sist02  | Writer, Ann. A treaty in sight: What it would take. TASS. 2018. https://example.org/a. (第5段落)
            """)
    void aWorkNamedInFullCanBeFoundAndSoCanThePlaceInIt(String style, String expected) {
        String full = references
                .full(article(), Locator.parse("paragraph 5"), style(style))
                .plain();
        assertEquals(expected, full);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chicago | Writer, “A Treaty in Sight: What It Would Take,” art. 2(c).
            apa     | (Writer, 2018, art. 2(c))
            mla     | (Writer, “A Treaty in Sight: What It Would Take,” art. 2(c))
            sist02  | (Writer, 2018, 第2(c)条)
            """)
    void aWorkNamedBrieflyKeepsThePlaceInWords(String style, String expected) {
        assertEquals(
                expected,
                references
                        .brief(article(), Locator.parse("article 2(c)"), style(style))
                        .plain());
    }

    @Test
    void thePlaceOfAWordProcessorKeepsItsItalics() {
        Reference reference = references.full(article(), Optional.empty(), CitationStyle.MLA);
        assertTrue(reference.html().contains("italic\">TASS</span>"), reference.html());
        assertFalse(reference.html().contains("csl-entry"), reference.html());
    }

    @ParameterizedTest
    @EnumSource
    void everyWorkOfTheRecordIsNamedWithoutAFault(CitationStyle style) {
        for (Source work : CitedRecord.works()) {
            for (Optional<Locator> at : List.of(Optional.<Locator>empty(), Locator.parse("paragraph 3"))) {
                for (Reference reference :
                        List.of(references.full(work, at, style), references.brief(work, at, style))) {
                    assertTrue(reference.plain().length() > 5, work.id());
                    assertFalse(FAULTS.matcher(reference.plain()).find(), work.id() + ": " + reference.plain());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBibliographyLeavesNoWorkOut(CitationStyle style) {
        List<Source> works = CitedRecord.works();
        List<Reference> list = references.bibliography(works, style);
        assertEquals(works.size(), list.size());
        assertTrue(list.stream().noneMatch(one -> FAULTS.matcher(one.plain()).find()));
    }

    @Test
    void aWorkWithoutAuthorAndDateIsStillListed() {
        Source bare = work(new Bibliography(
                "webpage", "A page", none(), List.of(), none(), none(), none(), none(), none(), none(), none(),
                none()));
        assertEquals(
                1,
                references
                        .bibliography(List.of(bare, bare), CitationStyle.CHICAGO)
                        .size());
    }

    private static Source article() {
        return work(new Bibliography(
                "article-newspaper",
                "A treaty in sight: What it would take",
                none(),
                List.of(new Contributor("Writer", Optional.of("Ann"))),
                Optional.of("TASS"),
                none(),
                Optional.of(HistoricalDate.parse("2018-11-29")),
                none(),
                none(),
                none(),
                none(),
                Optional.of("https://example.org/a")));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    static Source work(Bibliography bibliography) {
        Text words = Text.of("-");
        return new Source(
                "work", bibliography, "en", Source.Kind.ARTICLE, Source.Side.THIRD, words, words, Optional.empty());
    }

    private static CitationStyle style(String id) {
        return CitationStyle.of(id).orElseThrow();
    }
}
