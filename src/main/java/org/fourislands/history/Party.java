package org.fourislands.history;

import java.util.Locale;
import org.fourislands.words.Text;

/**
 * A state, people or body that administers, claims, proposes or answers.
 *
 * @param name as it stands in a sentence: "the Soviet Union"
 * @param shortName as it stands on a strip: "USSR"
 * @param side whose colour it is drawn in
 */
public record Party(String id, Text name, Text shortName, Side side) {

    /** Which of the two colours a party is drawn in, if either. The Russian Empire, the USSR and Russia share one. */
    public enum Side {
        JAPAN,
        RUSSIA,
        NEITHER;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
