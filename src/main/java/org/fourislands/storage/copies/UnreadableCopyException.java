package org.fourislands.storage.copies;

import java.util.Locale;

/** Why no text could be taken out of a file. */
public final class UnreadableCopyException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableCopyException(Reason reason) {
        super(reason.word());
        this.reason = reason;
    }

    public UnreadableCopyException(Reason reason, Throwable cause) {
        super(reason.word(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is the matter; each has a sentence under {@code copy.unreadable}. */
    public enum Reason {
        /** Larger than is taken in. */
        TOO_LARGE,
        /** Grows beyond all measure when unpacked. */
        GROWS,
        /** An archive, which may hold anything. */
        PACKED,
        /** A document that asks for a password. */
        LOCKED,
        /** Pictures of text, or nothing at all. */
        NO_TEXT,
        /** Not whole, or not what it says it is. */
        BROKEN,
        /** Of a kind that is not read. */
        UNKNOWN_KIND,
        /** Took longer than any honest file would. */
        TOO_SLOW,
        /** The file itself could not be opened. */
        NOT_OPENED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
