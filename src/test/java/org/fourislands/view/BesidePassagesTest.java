package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.sources.Locator;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class BesidePassagesTest {
    private final Atlas atlas = RecordReader.read(Path.of("assets/history")).atlas();
    private final BesidePassages beside = new BesidePassages(atlas, Phrases.in(Language.ENGLISH));

    @Test
    void everyFindingOfAnArticleStandsBesideThePassagesItIsTakenFrom() {
        for (String article :
                new String[] {"lowy-2016", "japan-times-2018", "osw-2019", "global-times-2018", "essay-2022"}) {
            Map<Locator, BesidePassage> passages = beside.of(article);
            atlas.sources()
                    .findingsIn(article)
                    .forEach(finding -> finding.locator()
                            .each()
                            .forEach(place -> assertTrue(
                                    findings(passages, place)
                                            .anyMatch(text -> text.contains(
                                                    finding.statement().in(Language.ENGLISH))),
                                    finding.id())));
        }
    }

    @Test
    void aFindingOnTwoPassagesStandsBesideBoth() {
        Map<Locator, BesidePassage> passages = beside.of("global-times-2018");
        Set<String> seventh = findings(passages, paragraph("7")).collect(Collectors.toSet());
        assertTrue(findings(passages, paragraph("8")).anyMatch(seventh::contains), seventh.toString());
    }

    private static Locator paragraph(String number) {
        return new Locator(Locator.Unit.PARAGRAPH, number);
    }

    private static Stream<String> findings(Map<Locator, BesidePassage> passages, Locator place) {
        return Optional.ofNullable(passages.get(place)).stream()
                .flatMap(beside -> beside.findings().stream())
                .map(Dossier.Entry::text);
    }

    @Test
    void aWorkThatNothingCitesHasNothingBesideIt() {
        assertEquals(Map.of(), beside.of("no-such-work"));
    }
}
