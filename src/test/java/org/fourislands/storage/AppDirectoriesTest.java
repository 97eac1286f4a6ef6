package org.fourislands.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppDirectoriesTest {
    private static final Path HOME = Path.of("/home/teacher");

    @Test
    void linuxFollowsTheDesktopStandard() {
        assertEquals(
                new AppDirectories(
                        HOME.resolve(".config/four-islands"), HOME.resolve(".local/share/four-islands/library")),
                AppDirectories.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "not/absolute")));
        assertEquals(
                Path.of("/conf/four-islands"),
                AppDirectories.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/conf"))
                        .settings());
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        assertEquals(
                HOME.resolve("AppData/Roaming/Four Islands"),
                AppDirectories.of("Windows 11", HOME, Map.of()).settings());
        assertEquals(
                HOME.resolve("Library/Application Support/Four Islands/library"),
                AppDirectories.of("Mac OS X", HOME, Map.of()).library());
    }

    @Test
    void whatTheUserNamesComesFirst() {
        AppDirectories given =
                AppDirectories.of("Linux", HOME, Map.of()).orGiven(Optional.of(Path.of("/s")), Optional.empty());

        assertEquals(Path.of("/s"), given.settings());
        assertEquals(HOME.resolve(".local/share/four-islands/library"), given.library());
    }
}
