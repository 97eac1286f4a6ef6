package org.fourislands.storage.geodata;

import java.io.Serial;

/** Why a layer cannot be used, in one sentence, and what to do. */
final class UnreadableLayer extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String ending;
    private final String mend;

    /** {@code ending} names the file of the layer that is at fault: {@code .shp} or {@code .dbf}. */
    UnreadableLayer(String ending, String what, String mend) {
        super(what, null, false, false);
        this.ending = ending;
        this.mend = mend;
    }

    String ending() {
        return ending;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String mend() {
        return mend;
    }
}
