package org.fourislands.bench;

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
    private static final Pattern OPTION = Pattern.compile("(?<=\\s)-X(?!share|log|X:Shared)[^\\s\\\\]+");
    private static final Pattern VARIABLE = Pattern.compile("(MALLOC_[A-Z_]+)=\"\\$\\{\\1:-(\\d+)}\"");

    private Launcher() {}

    /** A Java machine as the launcher starts it, with this class path, but without the archive of classes. */
    public static ProcessBuilder java(List<String> arguments) throws IOException {
        String script = Files.readString(SCRIPT);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPTION.matcher(script).results().map(MatchResult::group).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        VARIABLE.matcher(script)
                .results()
                .forEach(found -> builder.environment().put(found.group(1), found.group(2)));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
