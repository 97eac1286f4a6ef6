package org.fourislands.citing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The styles in which works are cited; each is one of the Citation Style Language's own files (CC BY-SA 3.0). */
public enum CitationStyle {
    /** Chicago, 18th edition, notes and bibliography. */
    CHICAGO("chicago-notes-bibliography", "chicago-shortened-notes-bibliography", "en-US"),
    /** American Psychological Association, 7th edition. */
    APA("apa", "apa", "en-US"),
    /** Modern Language Association. */
    MLA("modern-language-association", "modern-language-association", "en-US"),
    /** SIST 02, the Japanese standard for references. */
    SIST02("sist02", "sist02", "ja-JP");

    private final String file;
    private final String briefFile;
    private final String locale;

    CitationStyle(String file, String briefFile, String locale) {
        this.file = file;
        this.briefFile = briefFile;
        this.locale = locale;
    }

    /** As the command line and the settings write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style with that id. */
    public static Optional<CitationStyle> of(String id) {
        return Arrays.stream(values()).filter(style -> style.id().equals(id)).findFirst();
    }

    /** The name of its file, without the ending. */
    String file() {
        return file;
    }

    /** The file that cites a work once it has been cited in full. */
    String briefFile() {
        return briefFile;
    }

    /** The language of its own words. */
    String locale() {
        return locale;
    }
}
