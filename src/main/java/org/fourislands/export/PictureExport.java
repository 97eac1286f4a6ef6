package org.fourislands.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Saves the map as it stands on the screen. Slow; not for the window's thread. */
public final class PictureExport {

    private PictureExport() {}

    /** Writes beside the target and then moves, so that no half picture is ever found there. */
    public static void write(Path target, Picture picture) throws PictureNotWrittenException {
        PictureFormat format = PictureFormat.of(target)
                .orElseThrow(
                        () -> new PictureNotWrittenException(PictureNotWrittenException.Reason.UNKNOWN_FORMAT, target));
        try {

            Path draft = target.resolveSibling(".picture-" + UUID.randomUUID() + format.ending());
            try {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                    write(out, format, picture);
                }
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException refused) {
            throw new PictureNotWrittenException(PictureNotWrittenException.Reason.TARGET_UNWRITABLE, target, refused);
        }
    }

    static void write(OutputStream out, PictureFormat format, Picture picture) throws IOException {
        switch (format) {
            case PNG -> PngPicture.write(out, picture);
            case SVG -> SvgPicture.write(out, picture);
            case PDF -> PdfPicture.write(out, picture);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException acrossDisks) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
