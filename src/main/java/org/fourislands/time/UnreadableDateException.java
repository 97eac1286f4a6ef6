package org.fourislands.time;

import java.io.Serial;

/** A date that cannot be read, or does not exist; the message says why in a few words. */
public final class UnreadableDateException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableDateException(String why) {
        super(why);
    }
}
