package org.fourislands.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowOptionsTest {
    private static Optional<WindowOptions> read(String line) {
        return WindowOptions.read(List.of(line.split(" ", -1)));
    }

    @Test
    void aLessonIsPresentedFromAScene() {
        WindowOptions options =
                read("--settings here present four-dates --from 3").orElseThrow();
        assertEquals(Optional.of("four-dates"), options.presenting().lesson());
        assertEquals(3, options.presenting().from());
        assertTrue(options.settings().isPresent());
    }

    @Test
    void aFolderMayBeCalledLikeTheCommand() {
        assertEquals(
                Optional.empty(),
                read("--settings present").orElseThrow().presenting().lesson());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--settings here some.lesson", "some.lesson --settings here"})
    void aLessonsFileOpensWithSettingsOfItsOwn(String line) {
        WindowOptions options = read(line).orElseThrow();
        assertTrue(options.settings().orElseThrow().endsWith("here"));
        assertTrue(options.lesson().orElseThrow().endsWith("some.lesson"));
    }

    @Test
    void theEndingOfALessonsFileMayBeInCapitals() {
        assertTrue(read("SOME.LESSON").orElseThrow().lesson().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"present", "present --from", "present a --from 0", "present a --from x", "present a --screens 1"
            })
    void whatCannotBeReadIsNoWindow(String line) {
        assertEquals(Optional.empty(), read(line));
    }
}
