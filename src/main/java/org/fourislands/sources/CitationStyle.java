package org.fourislands.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The styles in which papers name works. */
public enum CitationStyle {
    /** Chicago, 18th edition, notes and bibliography. */
    CHICAGO,
    /** American Psychological Association, 7th edition. */
    APA,
    /** Modern Language Association. */
    MLA,
    /** SIST 02, the Japanese standard for references. */
    SIST02;

    /** As the command line and the settings write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style with that id. */
    public static Optional<CitationStyle> of(String id) {
        return Arrays.stream(values()).filter(style -> style.id().equals(id)).findFirst();
    }
}
