package org.fourislands.citing;

import org.fourislands.sources.CitationStyle;

/**
 * A style of the Citation Style Language's own collection (CC BY-SA 3.0).
 *
 * @param name of its file, without the ending
 * @param locale the language of its own words
 */
record StyleFile(String name, String locale) {
    private static final String ENGLISH = "en-US";

    /** For a work that is named for the first time. */
    static StyleFile full(CitationStyle style) {
        return switch (style) {
            case CHICAGO -> new StyleFile("chicago-notes-bibliography", ENGLISH);
            case APA -> new StyleFile("apa", ENGLISH);
            case MLA -> new StyleFile("modern-language-association", ENGLISH);
            case SIST02 -> new StyleFile("sist02", "ja-JP");
        };
    }

    /** For a work that was named before. */
    static StyleFile brief(CitationStyle style) {
        return style == CitationStyle.CHICAGO
                ? new StyleFile("chicago-shortened-notes-bibliography", ENGLISH)
                : full(style);
    }

    boolean isJapanese() {
        return locale.startsWith("ja");
    }
}
