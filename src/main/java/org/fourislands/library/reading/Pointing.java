package org.fourislands.library.reading;

import java.util.List;
import java.util.OptionalInt;
import org.fourislands.library.Found.Certainty;
import org.fourislands.sources.Locator;

/**
 * Where a citation leads in a copy, and how sure that is.
 *
 * @param found the passages that are to be marked
 * @param missing the places asked for that are not in this copy
 */
public record Pointing(Kind kind, List<PassageMap.Standing> found, List<Locator> missing) {

    /** How sure it is. */
    public enum Kind {
        /** No place was asked for. */
        WHOLE,
        /** A place was asked for by something that is not known of any copy: a page, an article. */
        UNKNOWN_HERE,
        /** Letter for letter. */
        CERTAIN,
        /** Some words of it, or of part of it, differ. */
        NEAR,
        /** Part of it was found, part was not. */
        PARTLY,
        /** Known, and not in this copy. */
        MISSING
    }

    public Pointing {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    static Pointing toTheStart(Kind kind) {
        return new Pointing(kind, List.of(), List.of());
    }

    static Pointing to(List<PassageMap.Standing> found, List<Locator> missing) {
        return new Pointing(kindOf(found, missing), found, missing);
    }

    /** Where to begin to read; empty where that is not known. */
    public OptionalInt start() {
        return found.stream().mapToInt(standing -> standing.place().from()).min();
    }

    private static Kind kindOf(List<PassageMap.Standing> found, List<Locator> missing) {
        if (found.isEmpty()) {
            return Kind.MISSING;
        }
        if (!missing.isEmpty()) {
            return Kind.PARTLY;
        }
        boolean near = found.stream().anyMatch(standing -> standing.certainty() == Certainty.NEAR);
        return near ? Kind.NEAR : Kind.CERTAIN;
    }
}
