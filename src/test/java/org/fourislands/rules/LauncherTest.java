package org.fourislands.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** However the program is started, the Java machine is told the same. */
final class LauncherTest {
    private static final Pattern OPTION =
            Pattern.compile("(?<=[\\s>])-X(?!share|log|X:Shared|X:Archive|X:.Unlock)[^\\s\\\\<\"]+");

    @Test
    void everyWayToStartSetsTheSameOptions() throws IOException {
        Set<String> told = options("src/packaging/bin/four-islands", "exec ", "-jar");
        assertTrue(told.contains("-XX:+UseSerialGC"), told::toString);
        assertEquals(told, options("src/packaging/bin/four-islands.bat", "%JAVA%\" ", "-jar"));
        assertEquals(told, options("pom.xml", "<artifactId>javafx-maven-plugin", "</plugin>"));
    }

    private static Set<String> options(String file, String from, String to) throws IOException {
        String all = Files.readString(Path.of(file));
        int begin = all.indexOf(from);
        Set<String> found = new TreeSet<>();
        OPTION.matcher(all.substring(begin, all.indexOf(to, begin)))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }
}
