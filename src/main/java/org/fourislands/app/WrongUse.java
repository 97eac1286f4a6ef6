package org.fourislands.app;

import java.io.Serial;

/** Something on the command line that cannot be done; the message is the one line that says what to do instead. */
final class WrongUse extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
