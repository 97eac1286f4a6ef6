package org.fourislands.storage.json;

import java.io.Serial;

/** A value that does not fit its field: why, and what would fit. Never leaves this package's readers. */
public final class UnfitValue extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String mend;

    public UnfitValue(String what, String mend) {
        super(what, null, false, false);
        this.mend = mend;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String mend() {
        return mend;
    }
}
