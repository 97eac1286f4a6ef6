package org.fourislands.storage.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfFolderTest {
    private static final CopyText TEXT = new CopyText(List.of(new Block(Block.Kind.PARAGRAPH, "“Слово”, 語")));

    @TempDir
    private Path library;

    private ShelfFolder shelf;

    @BeforeEach
    void anEmptyShelf() {
        shelf = new ShelfFolder(library);
    }

    private SavedCopy keep(String content, String name) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        SavedCopy copy = new SavedCopy(
                ShelfFolder.sha256(bytes),
                Optional.of("lowy-2016"),
                name,
                ".html",
                bytes.length,
                Instant.parse("2026-01-02T03:04:05Z"),
                Optional.of("https://paper.example/ferry"),
                Optional.empty());
        return shelf.keep(copy, bytes, TEXT);
    }

    @Test
    void aKeptCopyIsThereAgainWithItsBytesAndItsText() throws IOException {
        SavedCopy copy = keep("<p>one", "a.html");
        assertThat(new ShelfFolder(library).copies()).containsExactly(copy);
        assertThat(shelf.original(copy)).hasContent("<p>one");
        assertThat(shelf.text(copy)).contains(TEXT);
    }

    @Test
    void theSameBytesAreOneCopy() throws IOException {
        keep("<p>one", "a.html");
        assertThat(keep("<p>one", "b.html").fileName()).isEqualTo("a.html");
        assertThat(shelf.copies()).hasSize(1);
    }

    @Test
    void aCopyThatCanNoLongerBeReadIsTakenInAnew() throws IOException {
        SavedCopy copy = keep("<p>one", "a.html");
        Files.writeString(shelf.original(copy).resolveSibling("copy.json"), "{");
        assertThat(shelf.copies()).isEmpty();
        assertThat(keep("<p>one", "b.html").fileName()).isEqualTo("b.html");
        assertThat(shelf.copies()).hasSize(1);
    }

    /** Folders are renamed onto each other only by chance; many tries make it likely. */
    @Test
    void ofSeveralWhoKeepTheSameAtOnceOneIsKept() throws IOException {
        for (int i = 0; i < 20; i++) {
            String content = "<p>" + i;
            List<String> kept = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(one -> kept(content))
                    .distinct()
                    .toList();
            assertThat(kept).hasSize(1);
        }
        assertThat(shelf.copies()).hasSize(20);
    }

    private String kept(String content) {
        try {
            return keep(content, "a.html").sha256();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void aNameThatPointsElsewhereWritesNothingElsewhere() throws IOException {
        keep("<p>one", "../../../escaped.html");
        try (Stream<Path> all = Files.walk(library.getParent())) {
            assertThat(all.filter(path -> path.toString().contains("escaped"))).isEmpty();
        }
    }

    @Test
    void aHalfFilledDraftIsNoCopy() throws IOException {
        Path draft = Files.createDirectories(library.resolve("copies").resolve(".new-1"));
        Files.writeString(draft.resolve("copy.json"), "{");
        Files.createDirectories(library.resolve("copies").resolve("something-else"));
        assertThat(shelf.copies()).isEmpty();
    }

    @Test
    void aCopyIsAssignedToAnotherSourceAndTakenAwayAndKeptAside() throws IOException {
        SavedCopy assigned = shelf.assign(keep("<p>one", "a.html"), Optional.of("osw-2019"));
        assertThat(shelf.copies()).containsExactly(assigned);
        shelf.remove(assigned);
        assertThat(shelf.copies()).isEmpty();
        try (Stream<Path> left = Files.list(library.resolve("copies"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.startsWith(".removed-"))
                    .hasSize(1);
        }
    }
}
