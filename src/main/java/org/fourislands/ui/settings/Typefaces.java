package org.fourislands.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.text.Font;
import org.fourislands.map.FontFile;

/**
 * The program's own typefaces, loaded from the folder of fonts. Where one is missing the style sheets fall back to what the
 * system has.
 */
public final class Typefaces {
    private static final Set<FontFile> FIRST = EnumSet.of(FontFile.SANS, FontFile.SANS_BOLD, FontFile.SERIF_BOLD);
    private static final Set<FontFile> LATER = EnumSet.of(FontFile.SERIF, FontFile.JAPANESE);
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

    private void load(FontFile face) {
        Path font = folder.resolve(face.file());
        if (Files.isReadable(font)) {
            Font.loadFont(font.toUri().toString(), ANY_SIZE);
        }
    }
}
