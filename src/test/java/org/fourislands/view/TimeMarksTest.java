package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.history.Island;
import org.fourislands.sources.Source;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.view.TimeMark.Fate;
import org.fourislands.view.TimeMark.Lane;
import org.fourislands.view.TimeMark.Lot;
import org.fourislands.view.TimeMark.Work;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeMarksTest {
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();
    private final List<TimeMark> marks = TimeMarks.of(ATLAS, Phrases.in(Language.ENGLISH));

    private List<TimeMark> in(Lane lane) {
        return marks.stream().filter(mark -> mark.lane() == lane).toList();
    }

    @Test
    void everyEventAndProposalIsMarked() {
        Set<String> events =
                in(Lane.EVENTS).stream().map(mark -> mark.target().id()).collect(Collectors.toSet());
        ATLAS.content().events().forEach(event -> assertTrue(events.contains(event.id()), event.id()));
        assertEquals(ATLAS.content().proposals().size(), in(Lane.PROPOSALS).size());
    }

    @Test
    void theFiveArticlesAreAmongTheWorks() {
        assertEquals(
                5,
                in(Lane.SOURCES).stream()
                        .filter(mark -> mark.sign().equals(new Work(Source.Kind.ARTICLE)))
                        .count());
    }

    @Test
    void aTreatyIsMarkedAgainOnTheDayItCameIntoForce() {
        List<String> days = in(Lane.EVENTS).stream()
                .filter(mark -> mark.target().id().contains("1875"))
                .map(mark -> mark.day().toString())
                .toList();
        assertEquals(List.of("1875-05-07", "1875-08-22"), days);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            joint-declaration-1956, etorofu, RUSSIA
            joint-declaration-1956, shikotan, JAPAN
            london-four-island-demand-1955, kunashiri, JAPAN
            yachi-three-and-a-half-2009, etorofu, DIVIDED
            yachi-three-and-a-half-2009, habomai, JAPAN
            tokyo-declaration-1993, shikotan, LATER
            """)
    void aProposalMarksEachIslandWithItsOwnLot(String proposal, String island, Lot lot) {
        List<Lot> lots = in(Lane.STRIP).stream()
                .filter(mark -> mark.target().equals(Selection.proposal(proposal)))
                .filter(mark -> mark.islands().equals(Set.of(island)))
                .map(mark -> ((Fate) mark.sign()).lot())
                .toList();
        assertEquals(List.of(lot), lots);
    }

    @Test
    void whatAProposalDoesNotSpeakOfIsNotMarked() {
        assertTrue(in(Lane.STRIP).stream()
                .noneMatch(mark -> mark.target().equals(Selection.proposal("dulles-warning-1956"))));
    }

    @Test
    void marksOnStripsBelongToOneGroupOfTheRecord() {
        Set<String> groups = ATLAS.groups().stream().map(Island::id).collect(Collectors.toSet());
        in(Lane.STRIP).forEach(mark -> {
            assertEquals(1, mark.islands().size(), mark.title());
            assertTrue(groups.containsAll(mark.islands()), mark.title());
        });
    }
}
