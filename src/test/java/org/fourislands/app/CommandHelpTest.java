package org.fourislands.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CommandHelpTest {

    static Stream<String> commands() {
        return Stream.concat(
                Commands.NAMES.stream().filter(name -> !name.equals("help") && !name.startsWith("-")),
                Stream.of("shelf add", "lesson export"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTellsHowItIsUsed(String command) {
        StringWriter out = new StringWriter();
        String[] words = Stream.concat(Stream.of(command.split(" ", -1)), Stream.of("--help"))
                .toArray(String[]::new);
        int exit = Commands.run(new PrintWriter(out), new PrintWriter(new StringWriter()), words);
        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(out.toString()).contains(List.of("four-islands " + command, "--help"));
    }
}
