package org.fourislands.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Saves the map as it stands on the screen. Slow; not for the window's thread. */
public final class PictureExport {

    private PictureExport() {}

    /** Writes beside the target and then moves, so that no half picture is ever found there. */
    public static void write(Path target, Picture picture) throws PictureNotWrittenException {
        PictureFormat format = PictureFormat.of(target)
                .orElseThrow(
                        () -> new PictureNotWrittenException(PictureNotWrittenException.Reason.UNKNOWN_FORMAT, target));
        try {
            WholeFile.write(target, out -> write(out, format, picture));
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
}
