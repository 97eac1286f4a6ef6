package org.fourislands.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the program's launcher says to the Java machine and to the system, so that what is measured is started alike. */
public final class Launcher {
    private static final Path SCRIPT = Path.of("src/packaging/bin/four-islands");
    private static final Path PROGRAM = Path.of("target", "four-islands", "lib");
    private static final Path TESTS = Path.of("target", "test-classes");
    private static final Pattern OPTION = Pattern.compile("(?<=\\s)-X(?!share|log|X:Shared)[^\\s\\\\]+");
    private static final Pattern VARIABLE = Pattern.compile("(MALLOC_[A-Z_]+)=\"\\$\\{\\1:-(\\d+)}\"");

    private Launcher() {}

    /**
     * A Java machine as the launcher starts it: the packaged program with its archive of classes, and the tests behind it. Where
     * nothing is packaged, with this class path and without an archive.
     */
    public static ProcessBuilder java(List<String> arguments) throws IOException {
        String script = Files.readString(SCRIPT);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPTION.matcher(script).results().map(MatchResult::group).forEach(command::add);
        Path archive = PROGRAM.resolve("four-islands.jsa").toAbsolutePath();
        if (Files.exists(archive)) {
            String program =
                    PROGRAM.resolve("four-islands.jar").toAbsolutePath().toString();
            command.add("-XX:SharedArchiveFile=" + archive);
            command.addAll(List.of("-cp", program + File.pathSeparator + TESTS));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        }
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        VARIABLE.matcher(script)
                .results()
                .forEach(found -> builder.environment().put(found.group(1), found.group(2)));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
