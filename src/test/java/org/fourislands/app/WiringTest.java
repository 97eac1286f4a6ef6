package org.fourislands.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** The window's parts, asked for before anything is read: on a slow disk that is the usual case. */
class WiringTest {
    private static final int PATIENCE_SECONDS = 90;

    @RepeatedTest(3)
    void mapAndRecordComeHoweverEarlyTheyAreAskedFor(@TempDir Path folder) throws Exception {
        WindowOptions options = WindowOptions.read(List.of(
                        "--settings", folder.resolve("settings").toString(),
                        "--library", folder.resolve("library").toString()))
                .orElseThrow();
        var coming = new Wiring(options).windowParts(moment -> {}).coming();
        assertNotNull(coming.drawing().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertNotNull(coming.readings().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }
}
