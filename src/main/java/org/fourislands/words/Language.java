package org.fourislands.words;

import java.util.Locale;

/** A language in which the program and its record can speak. */
public enum Language {
    ENGLISH("en"),
    JAPANESE("ja"),
    RUSSIAN("ru");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, as the data files write it. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
