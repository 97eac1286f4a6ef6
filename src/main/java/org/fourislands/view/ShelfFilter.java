package org.fourislands.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fourislands.sources.Source;

/**
 * Which works to list. An empty set or text asks for nothing; of a set any one will do.
 *
 * @param languages ISO 639-1 codes
 * @param reading what must be there to be read
 * @param words all of which the line of the work must hold
 */
public record ShelfFilter(
        Set<Source.Kind> kinds, Set<Source.Side> sides, Set<String> languages, Reading reading, String words) {
    /** Asks for nothing, so that all pass. */
    public static final ShelfFilter ALL = new ShelfFilter(Set.of(), Set.of(), Set.of(), Reading.ANY, "");

    public ShelfFilter {
        kinds = Set.copyOf(kinds);
        sides = Set.copyOf(sides);
        languages = Set.copyOf(languages);
        words = words.strip();
    }

    /** What must be there of a work. */
    public enum Reading {
        ANY,
        SAVED_COPY
    }

    /** Whether all works pass. */
    public boolean asksForNothing() {
        return equals(ALL);
    }

    public ShelfFilter ofKinds(Set<Source.Kind> chosen) {
        return new ShelfFilter(chosen, sides, languages, reading, words);
    }

    public ShelfFilter speakingFrom(Set<Source.Side> chosen) {
        return new ShelfFilter(kinds, chosen, languages, reading, words);
    }

    public ShelfFilter in(Set<String> chosen) {
        return new ShelfFilter(kinds, sides, chosen, reading, words);
    }

    public ShelfFilter with(Reading asked) {
        return new ShelfFilter(kinds, sides, languages, asked, words);
    }

    public ShelfFilter holding(String typed) {
        return new ShelfFilter(kinds, sides, languages, reading, typed);
    }

    /** Whether a work passes of which {@code row} tells and {@code text} is all that is told, in small letters. */
    boolean passes(Source source, ShelfRow row, String text) {
        return (kinds.isEmpty() || kinds.contains(source.kind()))
                && (sides.isEmpty() || sides.contains(source.side()))
                && (languages.isEmpty() || languages.contains(source.language()))
                && (reading == Reading.ANY || row.readable() == ShelfRow.Readable.COPY)
                && holdsWords(text);
    }

    /** A copy of no work has no kind, side or language: it passes where none is asked for. */
    boolean passes(CopyTaken loose) {
        return kinds.isEmpty()
                && sides.isEmpty()
                && languages.isEmpty()
                && holdsWords((loose.title() + " " + loose.from()).toLowerCase(Locale.ROOT));
    }

    private boolean holdsWords(String lower) {
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(lower::contains);
    }
}
