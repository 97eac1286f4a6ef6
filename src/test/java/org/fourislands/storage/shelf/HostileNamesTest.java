package org.fourislands.storage.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;
import org.fourislands.library.FetchedPage;
import org.fourislands.library.SavedCopy;

/** What a file is called, and what it says of itself, decides no path. */
class HostileNamesTest {
    private static final CopyText TEXT = new CopyText(List.of(new Block(Block.Kind.PARAGRAPH, "Text")));
    private static final List<String> NAMES = List.of(
            "../../x.html",
            "..\\..\\x.html",
            "/etc/passwd",
            "C:\\x",
            "a\0b.html",
            "CON",
            "nul.txt",
            "aux.",
            "x".repeat(300),
            "\u202Elmth.exe",
            "a\nb",
            " ",
            "",
            ".",
            "..",
            "~",
            "%2e%2e%2f",
            "a:b",
            "-rf",
            "\uD800",
            "\u2066\u200Bx");

    @Example
    void noNameLeadsOutOfTheShelf() throws IOException {
        Path around = Files.createTempDirectory("names");
        Path library = Files.createDirectories(around.resolve("in").resolve("library"));
        ShelfFolder shelf = new ShelfFolder(library);
        for (String name : NAMES) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            shelf.keep(copy(bytes, name), bytes, TEXT);
        }
        assertThat(shelf.copies()).hasSizeGreaterThan(NAMES.size() - 3).allSatisfy(copy -> {
            assertThat(shelf.original(copy).normalize()).startsWith(library).exists();
            assertThat(copy.fileName()).hasSizeLessThanOrEqualTo(200).doesNotContain("\u202E", "\0", "\n", "\u200B");
        });
        try (Stream<Path> all = Files.walk(around)) {
            assertThat(all.filter(Files::isRegularFile)).allMatch(file -> file.startsWith(library.resolve("copies")));
        }
    }

    private static SavedCopy copy(byte[] bytes, String name) {
        return new SavedCopy(
                ShelfFolder.sha256(bytes),
                Optional.empty(),
                name,
                ".html",
                bytes.length,
                Instant.EPOCH,
                Optional.of("javascript:alert(1)"),
                Optional.of(name));
    }

    @Property(tries = 500)
    void aRecordThatSomeoneChangedLeadsNowhere(@ForAll String ending, @ForAll String sha) {
        String written = CopyForm.written(copy(new byte[0], "a"));
        String changed = written.replace(".html", ending.replaceAll("[\"\\\\\\p{Cntrl}]", "/"));
        assertThat(CopyForm.copy(changed).map(SavedCopy::ending).orElse(".html"))
                .matches("\\.[a-z]{2,8}");
        String otherSha = written.replace(ShelfFolder.sha256(new byte[0]), sha.replaceAll("[\"\\\\\\p{Cntrl}]", "/"));
        assertThat(CopyForm.copy(otherSha).map(SavedCopy::sha256).orElse("0".repeat(64)))
                .matches("[0-9a-f]{64}");
    }

    @Property(tries = 500)
    void aFetchedPageHasTheNameOfAFile(@ForAll String last) {
        String path = java.net.URLEncoder.encode(last, StandardCharsets.UTF_8);
        URI address = URI.create("https://paper.example/../" + path);
        String name = PageName.of(new FetchedPage(new byte[0], address, Optional.of("text/html")));
        assertThat(name).endsWith(".html").doesNotContain("/", "\\", "\0", ":").hasSizeLessThan(200);
    }
}
