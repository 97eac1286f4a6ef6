package org.fourislands.time;

import java.io.Serial;

/** A date that cannot be read, or does not exist; and why. */
public final class UnreadableDateException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Unreadable why;
    private final String part;

    public UnreadableDateException(Unreadable why) {
        this(why, "");
    }

    /** {@code part} is what of the date cannot be read, such as the name of a month. */
    UnreadableDateException(Unreadable why, String part) {
        super(part.isEmpty() ? why.plainly() : why.plainly() + ": " + part);
        this.why = why;
        this.part = part;
    }

    public Unreadable why() {
        return why;
    }

    /** What of the date cannot be read; empty where it is the whole. */
    public String part() {
        return part;
    }
}
