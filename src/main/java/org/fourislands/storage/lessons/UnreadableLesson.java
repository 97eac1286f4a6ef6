package org.fourislands.storage.lessons;

import java.io.Serial;

/** A file that holds no lesson that can be read. Its message is the key of the sentence that says why; stays in this package. */
final class UnreadableLesson extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableLesson(String key) {
        super(key, null, false, false);
    }

    String key() {
        return String.valueOf(getMessage());
    }
}
