package org.fourislands.time;

import java.io.Serial;

/** A date that cannot be read, or does not exist; and why. */
public final class UnreadableDateException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    public UnreadableDateException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, in a few words that end a sentence. */
    public String reason() {
        return reason;
    }
}
