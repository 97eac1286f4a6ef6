package org.fourislands.time;

import java.time.LocalDate;

/**
 * A day as a person types it: {@code 1855}, {@code 1855-02}, {@code 1855-02-07}, {@code 7 Feb 1855}, {@code February 1855},
 * {@code 7.2.1855}. A year or a month means its first day. {@link DateReader} knows the other calendars too.
 */
public final class TypedDate {
    private TypedDate() {}

    /** Throws {@link UnreadableDateException} with the reason. */
    public static LocalDate read(String typed) {
        return WrittenDay.read(typed).inNewStyle();
    }
}
