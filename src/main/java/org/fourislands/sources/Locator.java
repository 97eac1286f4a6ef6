package org.fourislands.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The place in a work that a citation points to, in the unit the work itself has: {@code paragraph 5}, {@code article 2(c)},
 * {@code page 179}.
 */
public record Locator(Unit unit, String value) {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})\\h*[-–]\\h*(\\d{1,5})");
    private static final int MOST = 500;

    public Locator {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a locator needs a number after its unit");
        }
    }

    /** Reads {@code paragraph 5}; empty where the first word is not a known unit. */
    public static Optional<Locator> parse(String written) {
        String[] words = written.strip().split("\\s+", 2);
        if (words.length < 2) {
            return Optional.empty();
        }
        for (Unit unit : Unit.values()) {
            if (unit.word().equals(words[0])) {
                return Optional.of(new Locator(unit, words[1]));
            }
        }
        return Optional.empty();
    }

    /** As the data files write it. */
    public String written() {
        return unit.word() + " " + value;
    }

    /** Its single places: {@code paragraph 7} and {@code 8} of {@code paragraph 7-8}; itself where it is one. */
    public List<Locator> each() {
        Matcher span = SPAN.matcher(value);
        if (!span.matches()) {
            return List.of(this);
        }
        int first = Integer.parseInt(span.group(1));
        int last = Integer.parseInt(span.group(2));
        return last <= first || last - first > MOST
                ? List.of(this)
                : IntStream.rangeClosed(first, last)
                        .mapToObj(number -> new Locator(unit, Integer.toString(number)))
                        .toList();
    }

    /** The unit in which a work counts. */
    public enum Unit {
        PARAGRAPH,
        ARTICLE,
        SECTION,
        PAGE,
        DOCUMENT,
        CHAPTER,
        TABLE,
        SHEET;

        /** The word for it in the data files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
