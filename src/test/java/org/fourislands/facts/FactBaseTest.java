package org.fourislands.facts;

import java.nio.file.Path;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.record.RecordReading;
import org.junit.jupiter.api.Test;

/** Compares the record with the notes it was written from, row by row, and prints the counts; skipped without {@code -Dfacts=DIR}. */
class FactBaseTest {
    private final RecordReading reading = RecordReader.read(Path.of("assets/history"));
    private final Atlas atlas = reading.atlas();

    @Test
    void everyEventIsInTheRecord() {
        EventFacts.compare(FactBase.given(), atlas);
    }

    @Test
    void everyProposalIsInTheRecord() {
        ProposalFacts.compare(FactBase.given(), atlas);
    }

    @Test
    void everyFindingIsInTheRecord() {
        FindingFacts.compareFindings(FactBase.given(), atlas);
    }

    @Test
    void everyQuestionIsInTheRecord() {
        FindingFacts.compareQuestions(FactBase.given(), atlas);
    }

    @Test
    void everyChangeOfAdministrationIsInTheRecord() {
        ControlFacts.compareControl(FactBase.given(), atlas);
    }

    @Test
    void everyCountOfPeopleIsInTheRecord() {
        ControlFacts.comparePeople(FactBase.given(), atlas);
    }

    @Test
    void everyAreaIsInTheRecord() {
        ControlFacts.compareAreas(FactBase.given(), atlas);
    }

    @Test
    void everyNameIsInTheRecord() {
        NameFacts.compare(FactBase.given(), atlas);
    }

    @Test
    void everySourceIsInTheRecord() {
        SourceFacts.compare(FactBase.given(), atlas, reading.rules());
    }
}
