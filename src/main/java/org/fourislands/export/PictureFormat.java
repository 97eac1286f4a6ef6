package org.fourislands.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture file, known by how the file's name ends. */
public enum PictureFormat {
    PNG,
    SVG,
    PDF;

    public static Optional<PictureFormat> of(Path file) {
        Path name = file.getFileName();
        String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (lower.endsWith(format.ending())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** {@code .png} and the like. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
