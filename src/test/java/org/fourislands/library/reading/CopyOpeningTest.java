package org.fourislands.library.reading;

import static org.fourislands.library.reading.Copies.FIRST;
import static org.fourislands.library.reading.Copies.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourislands.library.CopyMatching;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.CopyText;
import org.fourislands.library.FoundPassage;
import org.fourislands.library.SavedCopy;
import org.junit.jupiter.api.Test;

class CopyOpeningTest {
    private final Map<SavedCopy, CopyText> kept = new LinkedHashMap<>();
    private final CopyOpening opening = new CopyOpening(
            new Shelf(),
            new CopyMatching(
                    List.of(),
                    Copies.found(Copies.of("")).known().stream()
                            .map(FoundPassage::passage)
                            .toList()));

    @Test
    void ofSeveralCopiesTheOneWithMostPassagesIsOpened() throws IOException {
        kept.put(copy("latest", "survey"), Copies.of(FIRST));
        kept.put(copy("whole", "survey"), Copies.of(FIRST, SECOND));
        kept.put(copy("other", "another"), Copies.of(FIRST, SECOND, Copies.THIRD));
        assertEquals("whole", opening.open("survey").orElseThrow().copy().fileName());
    }

    @Test
    void ofEqualCopiesTheLatestIsOpened() throws IOException {
        kept.put(copy("latest", "survey"), Copies.of(FIRST));
        kept.put(copy("earlier", "survey"), Copies.of(FIRST));
        assertEquals("latest", opening.open("survey").orElseThrow().copy().fileName());
    }

    @Test
    void withoutACopyOrItsTextNothingIsOpened() throws IOException {
        assertEquals(Optional.empty(), opening.open("survey"));
        kept.put(copy("empty", "survey"), Copies.of(" "));
        assertEquals(Optional.empty(), opening.open("survey"));
    }

    @Test
    void aCopyIsOpenedByItsBytesWhateverWorkItIsOf() throws IOException {
        SavedCopy unknown = copy("unknown", "survey").of(Optional.empty());
        kept.put(unknown, Copies.of(FIRST));
        assertEquals(unknown, opening.openBytes(unknown.sha256()).orElseThrow().copy());
        assertEquals(Optional.empty(), opening.openBytes("0".repeat(64)));
    }

    private static SavedCopy copy(String name, String source) {
        return new SavedCopy(
                "%064x".formatted(name.hashCode() & 0xffffffffL),
                Optional.of(source),
                name,
                ".txt",
                1,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    /** Holds what the test puts there. */
    private final class Shelf implements CopyShelf {
        @Override
        public List<SavedCopy> copies() {
            return List.copyOf(kept.keySet());
        }

        @Override
        public Optional<CopyText> text(SavedCopy copy) {
            return Optional.ofNullable(kept.get(copy));
        }

        @Override
        public Path original(SavedCopy copy) {
            return Path.of(copy.fileName());
        }

        @Override
        public SavedCopy assign(SavedCopy copy, Optional<String> source) {
            return copy.of(source);
        }

        @Override
        public void remove(SavedCopy copy) {
            kept.remove(copy);
        }
    }
}
