package org.fourislands.export;

import java.io.IOException;
import java.nio.file.Path;

/** A picture could not be saved; nothing was left at its place, and what stood there before still does. */
public final class PictureNotWrittenException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String target;

    /** Why; the program has a sentence for each. */
    public enum Reason {
        /** The file's name ends in none of the formats. */
        UNKNOWN_FORMAT,
        /** The folder is missing or may not be written, or the disk is full. */
        TARGET_UNWRITABLE
    }

    PictureNotWrittenException(Reason reason, Path target) {
        super(reason + ": " + target);
        this.reason = reason;
        this.target = target.toString();
    }

    PictureNotWrittenException(Reason reason, Path target, IOException cause) {
        super(reason + ": " + target + ": " + cause.getMessage(), cause);
        this.reason = reason;
        this.target = target.toString();
    }

    public Reason reason() {
        return reason;
    }

    public String target() {
        return target;
    }
}
