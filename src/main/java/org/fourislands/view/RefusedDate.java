package org.fourislands.view;

import org.fourislands.time.UnreadableDateException;
import org.fourislands.words.Phrases;

/** Why a date that was typed could not be read, in a line. */
public final class RefusedDate {
    private static final int SHOWN = 40;

    private RefusedDate() {}

    /** "“30 Foo 1855” was not understood: there is no month “Foo”." A long text is cut. */
    public static String sentence(String typed, UnreadableDateException refused, Phrases phrases) {
        String shown = typed.strip().replaceAll("\\s+", " ");
        String cut = shown.codePointCount(0, shown.length()) > SHOWN
                ? shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "…"
                : shown;
        return phrases.of("clock.unreadable", cut, why(refused, phrases));
    }

    /** The reason alone, as the end of a sentence. */
    public static String why(UnreadableDateException refused, Phrases phrases) {
        return phrases.of("date.unreadable." + refused.why().word(), refused.part());
    }
}
