package org.fourislands.sources;

import java.util.Locale;
import java.util.Optional;
import org.fourislands.words.Text;

/**
 * A work that the record cites.
 *
 * @param language ISO 639-1 code of the work's language
 * @param side whose standpoint it speaks from; decides the fairness checks, never the colour of a fact
 * @param standpoint who speaks here, and from where, in a sentence
 * @param rights what may be done with copies of it
 * @param note what a reader should know of the copy that was read, for instance that only a mirror was found
 */
public record Source(
        String id,
        Bibliography bibliography,
        String language,
        Kind kind,
        Side side,
        Text standpoint,
        Text rights,
        Optional<Text> note) {

    /** With what the ids of the reader's own works begin, and no other. */
    public static final String OWN = "own-";

    /** Whether the reader added it: the record neither cites it nor says anything of it. */
    public boolean isOwn() {
        return id.startsWith(OWN);
    }

    /** What kind of work it is. */
    public enum Kind {
        ARTICLE,
        TREATY,
        OFFICIAL,
        DIPLOMATIC_RECORD,
        LAW,
        ACADEMIC,
        PRESS,
        REFERENCE,
        DATA,
        UNCHECKED;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whose standpoint a work speaks from. */
    public enum Side {
        JAPAN,
        RUSSIA,
        /** Agreed by both: treaties, joint statements. */
        BOTH,
        THIRD;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
