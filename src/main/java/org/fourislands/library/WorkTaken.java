package org.fourislands.library;

import java.util.Locale;
import org.fourislands.sources.Source;

/** A work of a reading list, and whether it came onto the shelf with it. */
public record WorkTaken(Source source, News news) {

    /** What came of it. */
    public enum News {
        /** Added to the reader's own works. */
        NEW,
        /** Among the reader's own works before, word for word. */
        THERE_ALREADY,
        /** A work of the record: nothing was added. */
        OF_THE_RECORD;

        /** As the command line writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
