package org.fourislands.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program never uses the network on its own: its main ways run in a Java machine in which every attempt is written down and
 * fails. Runs on the Java machine of the tests, and on those that {@code -Dother.jdk=DIR} names (docs/decisions/0013).
 */
@Timeout(300)
class NoNetworkTest {
    private static final List<String> RUN = List.of(
            "ran state 1956-10-19 0",
            "ran picture --out 0",
            "ran sources lowy-2016 0",
            "ran find treaty 0",
            "ran shelf add 0",
            "ran shelf list 0",
            "ran validate --library 0",
            "ran window",
            "ran dossier shikotan",
            "ran dossier lowy-2016",
            "ran theme dark",
            "ran theme high-contrast",
            "end");

    @TempDir
    private Path folder;

    /** What one run said, and what it tried. */
    private record Run(List<String> said, List<String> tried) {}

    static Stream<String> machines() {
        return Stream.concat(
                Stream.of(System.getProperty("java.home")),
                Arrays.stream(System.getProperty("other.jdk", "").split(File.pathSeparator))
                        .filter(home -> !home.isBlank()));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void theMainWaysOfTheProgramNeverTryTheNetwork(String home) throws Exception {
        Run run = run(home, "all");
        assertThat(run.tried()).as(String.join("\n", run.said())).isEmpty();
        assertThat(run.said()).as(String.join("\n", run.said())).containsAll(RUN);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void aLookUpThatIsPlantedIsCaught(String home) throws Exception {
        Run run = run(home, "look-up");
        assertThat(run.tried()).as(String.join("\n", run.said())).isNotEmpty();
        assertThat(run.tried().get(0))
                .startsWith("java.net.InetAddress.getAllByName")
                .contains(CutOff.class.getSimpleName());
        assertThat(run.said()).anyMatch(line -> line.startsWith("planted java.lang.SecurityException"));
    }

    @Test
    void theOneCommandThatMayIsCaughtToo() throws Exception {
        Run run = run(System.getProperty("java.home"), "fetch");
        assertThat(run.tried()).isNotEmpty().allMatch(way -> way.contains("HttpPageFetch"));
    }

    private Run run(String home, String ways) throws IOException, InterruptedException {
        Path tried = folder.resolve("tried.txt");
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(home, "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx900m",
                "-Xss2m",
                "-javaagent:" + agent() + "=" + tried,
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Dfile.encoding=UTF-8",
                "-Dnet.bytebuddy.experimental=true",
                "-cp",
                System.getProperty("java.class.path"),
                CutOff.class.getName(),
                folder.toString(),
                ways));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(200, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(said);
        assertThat(ended).as(lines.stream().collect(Collectors.joining("\n"))).isTrue();
        return new Run(lines, Files.exists(tried) ? Files.readAllLines(tried) : List.of());
    }

    /** A jar that says who watches; the class itself is on the class path. */
    private Path agent() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", NetworkGuard.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        Path jar = folder.resolve("guard.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }
}
