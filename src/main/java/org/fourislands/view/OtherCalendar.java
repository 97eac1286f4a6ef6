package org.fourislands.view;

import java.util.Locale;

/** A calendar that sources of the time used beside the Gregorian. */
public enum OtherCalendar {
    /** The Julian, Russia's until 1918. */
    OLD_STYLE,
    /** By eras; until the end of 1872 with lunar months. */
    JAPANESE;

    /** As the settings and the texts write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
