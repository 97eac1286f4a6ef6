package org.fourislands.lessons;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What went with a lesson that was passed on.
 *
 * @param enclosed the ids of the works of which a saved copy lies in the file, one for each copy
 * @param keptOut the copies that stayed out
 */
public record PassedOn(List<String> enclosed, List<KeptOut> keptOut) {

    public PassedOn {
        enclosed = List.copyOf(enclosed);
        keptOut = List.copyOf(keptOut);
    }

    /** A copy that stayed out, by the id of its work. */
    public record KeptOut(String work, Why why) {}

    /** The works of which a copy stayed out for that reason, each once. */
    public List<String> keptOut(Why why) {
        return keptOut.stream()
                .filter(copy -> copy.why() == why)
                .map(KeptOut::work)
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** Why a copy stays out. */
    public enum Why {
        /** Nothing says that it may be passed on. */
        RIGHTS,
        /** With it the file would be too large to be opened. */
        NO_ROOM,
        /** Its file is gone, cannot be opened, or is not what was kept. */
        UNREADABLE;

        /** As keys and the command line write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
