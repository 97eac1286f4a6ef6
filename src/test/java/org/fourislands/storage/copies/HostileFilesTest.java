package org.fourislands.storage.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.storage.copies.UnreadableCopyException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final Set<String> READ = Set.of(
            "deep.html",
            "scripts.html",
            "mixed.html",
            "picture.html",
            "pictures.html",
            "style.html",
            "comment.html",
            "attributes.html",
            "brackets.md");
    private static final Map<String, Reason> REFUSED = Map.of(
            "nested.mhtml", Reason.GROWS,
            "bomb.pdf", Reason.GROWS,
            "twice-packed.pdf", Reason.GROWS,
            "zip.zip", Reason.PACKED,
            "page.maff", Reason.PACKED,
            "zip-as-page.html", Reason.PACKED,
            "huge.html", Reason.TOO_LARGE,
            "paragraphs.txt", Reason.GROWS);

    /** In a Java machine of its own with little memory, in a folder of its own that stays empty. */
    @Test
    @Timeout(400)
    void everyHostileFileIsReadOrRefusedInWordsWithLittleMemory(@TempDir Path folder) throws Exception {
        List<String> told = told(folder, "-Xmx320m", "-Djava.io.tmpdir=" + folder);
        Map<String, String> became = told.stream()
                .map(line -> line.split("\t", 3))
                .filter(parts -> parts.length == 3)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[2]));
        assertThat(became.keySet())
                .as(String.join("\n", told))
                .isEqualTo(Hostile.files().keySet());
        Set<String> words = Arrays.stream(Reason.values()).map(Reason::word).collect(Collectors.toSet());
        assertThat(became.values())
                .allMatch(outcome -> outcome.startsWith("text ") || words.contains(outcome.replaceFirst(" .*", "")));
        // Where the machine is busy with other things a reading may be given up; it must not fail otherwise.
        READ.forEach(name -> assertThat(became.get(name)).as(name).matches("text true|too-slow.*"));
        REFUSED.forEach((name, reason) -> assertThat(became.get(name)).as(name).startsWith(reason.word()));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(file -> !file.getFileName().toString().startsWith("hsperf")))
                    .isEmpty();
        }
    }

    private static List<String> told(Path folder, String... options) throws IOException, InterruptedException {
        Path output = Files.createTempFile("hostile", ".txt");
        List<String> command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1"),
                        Arrays.stream(options),
                        Stream.of(
                                "-cp", absolute(System.getProperty("java.class.path")), HostileReading.class.getName()))
                .flatMap(words -> words)
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(380, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(output);
        Files.delete(output);
        assertThat(ended).as(String.join("\n", lines)).isTrue();
        return lines;
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
