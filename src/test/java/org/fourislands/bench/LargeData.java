package org.fourislands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.fourislands.derive.LargeCoast;

/** The large data folder that benches measure on; made once, kept below {@code target/}. The window opens it by {@code --data}. */
public final class LargeData {

    private LargeData() {}

    public static Path folder() {
        try {
            return LargeCoast.folder(Path.of(""), Path.of("target", "large"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
