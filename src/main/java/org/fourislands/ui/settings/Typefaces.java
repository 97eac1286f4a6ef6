package org.fourislands.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The program's own typefaces, loaded from the folder of fonts. Where one is missing the style sheets fall back to what the
 * system has.
 */
public final class Typefaces {
    private static final List<String> FIRST =
            List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSerif-Bold.ttf");
    private static final List<String> LATER = List.of("NotoSerif-Regular.ttf", "MotoyaLCedar-W3.ttf");
    private static final double ANY_SIZE = 12;

    private final Path folder;

    public Typefaces(Path folder) {
        this.folder = folder;
    }

    /** Those without which the first picture of the window would change its letters afterwards. */
    public void loadFirst() {
        FIRST.forEach(this::load);
    }

    /** The others; call off the window's thread. */
    public void loadOthers() {
        LATER.forEach(this::load);
    }

    private void load(String file) {
        Path font = folder.resolve(file);
        if (Files.isReadable(font)) {
            Font.loadFont(font.toUri().toString(), ANY_SIZE);
        }
    }
}
