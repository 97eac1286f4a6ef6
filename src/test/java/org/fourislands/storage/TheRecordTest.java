package org.fourislands.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.storage.geodata.GeodataReader;
import org.fourislands.storage.geodata.GeodataReading;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.validation.RecordValidator;
import org.junit.jupiter.api.Test;

/** The program's own data: without a single issue. */
class TheRecordTest {
    private static final Path RECORD = Path.of("assets/history");

    @Test
    void hasNoIssues() {
        assumeTrue(Files.exists(RECORD.resolve("control.json")), "there is no record yet");
        GeodataReading geodata = GeodataReader.read(Path.of("geodata"));
        Set<String> lines = geodata.lineIds();
        List<DataIssue> issues = RecordValidator.allIssues(RecordReader.read(RECORD), lines);

        assertEquals(List.of(), geodata.issues());
        assertEquals("", issues.stream().map(DataIssue::toString).collect(Collectors.joining("\n")));
    }
}
