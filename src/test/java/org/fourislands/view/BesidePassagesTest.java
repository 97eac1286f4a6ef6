package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
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
                                    passages.get(place).findings().stream()
                                            .anyMatch(entry -> entry.text()
                                                    .contains(
                                                            finding.statement().in(Language.ENGLISH))),
                                    finding.id())));
        }
    }

    @Test
    void aFindingOnTwoPassagesStandsBesideBoth() {
        Map<Locator, BesidePassage> passages = beside.of("global-times-2018");
        assertEquals(
                passages.get(Locator.parse("paragraph 7").orElseThrow())
                        .findings()
                        .get(0)
                        .text(),
                passages.get(Locator.parse("paragraph 8").orElseThrow()).findings().stream()
                        .filter(entry -> entry.text()
                                .equals(passages.get(
                                                Locator.parse("paragraph 7").orElseThrow())
                                        .findings()
                                        .get(0)
                                        .text()))
                        .findFirst()
                        .orElseThrow()
                        .text());
    }

    @Test
    void aWorkThatNothingCitesHasNothingBesideIt() {
        assertEquals(Map.of(), beside.of("no-such-work"));
    }
}
