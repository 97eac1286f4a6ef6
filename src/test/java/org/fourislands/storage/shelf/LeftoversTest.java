package org.fourislands.storage.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private final Instant now = Instant.now();
    private final Instant longAgo = now.minus(Duration.ofDays(2));

    @TempDir
    private Path library;

    private Path copies;
    private ShelfFolder shelf;

    @BeforeEach
    void aShelf() throws IOException {
        copies = Files.createDirectories(library.resolve("copies"));
        shelf = new ShelfFolder(library);
    }

    private Path left(String name, Instant when) throws IOException {
        Path folder = Files.createDirectories(copies.resolve(name));
        Path file = Files.writeString(folder.resolve("original.html"), "<p>half");
        Files.setLastModifiedTime(file, FileTime.from(when));
        Files.setLastModifiedTime(folder, FileTime.from(when));
        return folder;
    }

    private SavedCopy kept(String content) {
        byte[] bytes = content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        SavedCopy copy = new SavedCopy(
                ShelfFolder.sha256(bytes),
                Optional.empty(),
                "a.html",
                ".html",
                bytes.length,
                now,
                Optional.empty(),
                Optional.empty());
        try {
            return shelf.keep(copy, bytes, new CopyText(List.of(new Block(Block.Kind.PARAGRAPH, content))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatACrashLeftIsClearedOnceItIsOld() throws IOException {
        SavedCopy copy = kept("one");
        Path draft = left(".new-" + UUID.randomUUID(), longAgo);
        Path gone = left(".gone-" + UUID.randomUUID(), longAgo);
        Path file =
                Files.writeString(shelf.original(copy).resolveSibling(".copy.json." + UUID.randomUUID() + ".tmp"), "{");
        Files.setLastModifiedTime(file, FileTime.from(longAgo));
        shelf.clearLeftovers(now);
        assertThat(draft).doesNotExist();
        assertThat(gone).doesNotExist();
        assertThat(file).doesNotExist();
        assertThat(shelf.copies()).containsExactly(copy);
        assertThat(shelf.original(copy)).exists();
    }

    @Test
    void aRemovedCopyComesBackForADayAndIsThenCleared() throws IOException {
        SavedCopy copy = kept("one");
        Files.setLastModifiedTime(shelf.original(copy).resolveSibling("copy.json"), FileTime.from(longAgo));
        shelf.remove(copy);
        assertThat(shelf.copies()).isEmpty();
        shelf.clearLeftovers(Instant.now());
        shelf.restore(copy);
        assertThat(shelf.copies()).containsExactly(copy);
        assertThat(shelf.text(copy)).isPresent();
        shelf.remove(copy);
        shelf.clearLeftovers(Instant.now().plus(Duration.ofDays(2)));
        shelf.restore(copy);
        assertThat(shelf.copies()).isEmpty();
    }

    @Test
    void oneTakenInAgainMeanwhileStaysAsItIsAndCanBeRemovedAgain() throws IOException {
        SavedCopy copy = kept("one");
        shelf.remove(copy);
        SavedCopy again = kept("one");
        shelf.restore(copy);
        assertThat(shelf.copies()).containsExactly(again);
        shelf.remove(again);
        assertThat(shelf.copies()).isEmpty();
        shelf.restore(again);
        assertThat(shelf.copies()).containsExactly(again);
    }

    @Test
    void whatAnotherProgramMayBeAtWorkOnStays() throws IOException {
        Path fresh = left(".new-" + UUID.randomUUID(), now);
        Path growing = left(".new-" + UUID.randomUUID(), longAgo);
        Files.writeString(growing.resolve("text.json"), "{");
        Files.setLastModifiedTime(growing, FileTime.from(longAgo));
        Path ahead = left(".gone-" + UUID.randomUUID(), now.plus(Duration.ofDays(9)));
        shelf.clearLeftovers(now);
        assertThat(List.of(fresh, growing, ahead)).allMatch(Files::exists);
    }

    @Test
    void whatIsNotOursStaysAndNoLinkIsFollowed() throws IOException {
        Path other = left("notes-of-mine", longAgo);
        Path like = left(".new-york", longAgo);
        Path outside = Files.createDirectories(library.resolve("outside"));
        Path precious = Files.writeString(outside.resolve("precious.txt"), "kept");
        Path link = Files.createSymbolicLink(copies.resolve(".new-" + UUID.randomUUID()), outside);
        Path draft = left(".new-" + UUID.randomUUID(), longAgo);
        Path inner = Files.createSymbolicLink(draft.resolve("elsewhere"), outside);
        Files.setAttribute(draft, "lastModifiedTime", FileTime.from(longAgo));
        shelf.clearLeftovers(now.plus(Duration.ofDays(30)));
        assertThat(List.of(other, like, link, precious)).allMatch(Files::exists);
        assertThat(inner).doesNotExist();
        assertThat(draft).doesNotExist();
    }

    /** Several clear, keep and take away at once; every copy that was kept is there, whole. */
    @Test
    void severalProgramsAtOnceDoNotHurtEachOther() throws IOException {
        for (int i = 0; i < 40; i++) {
            left(".new-" + UUID.randomUUID(), longAgo);
            left(".gone-" + UUID.randomUUID(), longAgo);
        }
        IntStream.range(0, 60).parallel().forEach(i -> {
            ShelfFolder own = new ShelfFolder(library);
            own.clearLeftovers(Instant.now());
            SavedCopy copy = kept("copy " + i);
            own.clearLeftovers(Instant.now());
            assertThat(own.text(copy)).isPresent();
        });
        assertThat(shelf.copies()).hasSize(60);
        try (Stream<Path> left = Files.list(copies)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void withoutAShelfNothingHappens() {
        new ShelfFolder(library.resolve("nowhere")).clearLeftovers(now);
        assertThat(library.resolve("nowhere")).doesNotExist();
    }
}
