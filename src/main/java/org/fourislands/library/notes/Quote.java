package org.fourislands.library.notes;

import org.fourislands.library.Found;

/**
 * A passage of a copy's text, told so that it can be found again: its letters, some of what stands around it, and where it began.
 *
 * @param exact the passage, letter for letter; never empty
 * @param before up to {@value #AROUND} chars that stood before it
 * @param after up to {@value #AROUND} chars that stood after it
 * @param start where it began in {@link org.fourislands.library.CopyText#whole}, counted in Unicode code points, as the Web
 *     Annotation standard counts
 */
public record Quote(String exact, String before, String after, int start) {
    static final int AROUND = 32;

    public Quote {
        if (exact.isEmpty() || start < 0) {
            throw new IllegalArgumentException("a quote has letters and a beginning");
        }
    }

    /** The passage of {@code whole} at {@code place}. */
    public static Quote of(String whole, Found.Place place) {
        int from = between(whole, place.from());
        int to = between(whole, place.to());
        return new Quote(
                whole.substring(from, to),
                whole.substring(between(whole, Math.max(0, from - AROUND)), from),
                whole.substring(to, between(whole, Math.min(whole.length(), to + AROUND))),
                whole.codePointCount(0, from));
    }

    /** The first code point after it. */
    public int end() {
        return start + exact.codePointCount(0, exact.length());
    }

    /** Not within a letter that takes two chars. */
    private static int between(String whole, int at) {
        boolean within = at > 0
                && at < whole.length()
                && Character.isLowSurrogate(whole.charAt(at))
                && Character.isHighSurrogate(whole.charAt(at - 1));
        return within ? at + 1 : at;
    }
}
