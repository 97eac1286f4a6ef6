package org.fourislands.storage.record;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.fourislands.storage.DataIssue;
import org.fourislands.storage.validation.RecordValidator;

/** Whatever happens to a file of the record, reading and examining it gives issues or a clean record, never an exception. */
class MutatedRecordTest {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void copy() throws IOException {
        folder = Files.createTempDirectory("four-islands-mutated");
        SampleRecord.copiedTo(folder);
    }

    @AfterContainer
    static void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 4000)
    void noMutationThrows(@ForAll("files") String file, @ForAll Mutation mutation, @ForAll long seed)
            throws IOException {
        Path path = folder.resolve(file);
        byte[] sound = Files.readAllBytes(path);
        try {
            Files.write(path, mutation.of(sound, new Random(seed)));
            RecordReading reading = RecordReader.read(folder);
            List<DataIssue> issues = RecordValidator.allIssues(reading, Set.of("claim-1855"));
            reading.atlas().on(LocalDate.of(1945, 9, 3)).islands().forEach(state -> state.since());
            for (DataIssue issue : issues) {
                assertFalse(
                        issue.what().isBlank()
                                || issue.mend().isBlank()
                                || issue.file().isBlank(),
                        issue::toString);
            }
            assertTrue(mutation != Mutation.CUT_OFF || !issues.isEmpty() || isWholeWithoutItsLastLineEnd(path, sound));
        } finally {
            Files.write(path, sound);
        }
    }

    private static boolean isWholeWithoutItsLastLineEnd(Path path, byte[] sound) throws IOException {
        return new String(sound, StandardCharsets.UTF_8)
                .strip()
                .equals(Files.readString(path).strip());
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(SampleRecord.names());
    }
}
