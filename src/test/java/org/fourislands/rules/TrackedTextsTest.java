package org.fourislands.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies in the repository names no machine it was written on and no place that packages were fetched from. */
class TrackedTextsTest {
    // Not whatever else lies here: a reader's own logs and notes are no business of this test.
    private static final Set<String> OURS = Set.of(
            ".ci",
            ".mvn",
            ".gitignore",
            "assets",
            "check",
            "CONTRIBUTING.md",
            "docs",
            "four-islands",
            "geodata",
            "LICENSE",
            "pom.xml",
            "README.md",
            "src");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.$}*~-])/(?:work|root|tmp|home/\\w+|Users/\\w+)/[\\w.]|[A-Z]:\\\\Users\\\\");
    private static final Pattern REGISTRY = Pattern.compile(
            "//[\\w.-]*(?:artifactory|nexus|registry|pypi\\.|npmjs\\.|crates\\.io|repo1?\\.maven|maven\\.org)[\\w.-]*"
                    + "|//(?:10|127|192\\.168|172\\.1[6-9])\\.\\d+[\\d.]*|//local(?:host)",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noTextNamesAPathOfOneMachine() {
        assertEquals(List.of(), found(MACHINE_PATH));
    }

    @Test
    void noTextNamesAPackageRegistry() {
        assertEquals(List.of(), found(REGISTRY));
    }

    @Test
    void thePatternsSeeWhatTheyAreFor() {
        String slash = "/";
        assertTrue(MACHINE_PATH.matcher("see " + slash + "root/.m2").find());
        assertTrue(MACHINE_PATH.matcher("\"" + slash + "home/ann/x\"").find());
        assertFalse(
                MACHINE_PATH.matcher("https://example.org" + slash + "work/x").find());
        assertTrue(REGISTRY.matcher("http:" + slash + "/nexus.corp.example/x").find());
        assertTrue(REGISTRY.matcher("https:" + slash + "/repo.maven.apache.org/maven2")
                .find());
        assertFalse(REGISTRY.matcher("http://maven.apache.org/POM/4.0.0").find());
    }

    private static List<String> found(Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (Path file : tracked()) {
            Matcher matcher = pattern.matcher(textOf(file).orElse(""));
            while (matcher.find()) {
                found.add(file + ": " + matcher.group());
            }
        }
        return found;
    }

    private static List<Path> tracked() {
        try (Stream<Path> top = Files.list(Path.of(""))) {
            return top.filter(entry -> OURS.contains(entry.toString()))
                    .flatMap(entry -> House.files(entry).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for what is no text. */
    private static Optional<String> textOf(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
