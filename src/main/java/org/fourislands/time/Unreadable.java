package org.fourislands.time;

import java.util.Locale;

/** Why a date cannot be read. The window finds its own words for each; {@link #plainly} is for those who mend the data. */
public enum Unreadable {
    NO_DATE("not a date of the form 1855, 1855-02 or 1855-02-07"),
    TOO_LONG("too long for a date"),
    NO_SUCH_DAY("there is no such day"),
    NO_SUCH_MONTH("there is no such month"),
    NO_SUCH_ERA("there is no such era"),
    /** A day of the lunar calendar that the record's table does not hold. */
    NOT_IN_TABLE("the record's calendar does not hold this day"),
    NO_OLD_STYLE("there is no such day in the old style, which Russia left in 1918"),
    REVERSED("its end is before its beginning");

    private final String plainly;

    Unreadable(String plainly) {
        this.plainly = plainly;
    }

    String plainly() {
        return plainly;
    }

    /** As the texts name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
