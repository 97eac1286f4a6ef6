package org.fourislands.words;

import java.util.Optional;

/** A passage of the record in up to three languages. English is always there; the others fall back to it. */
public record Text(String english, Optional<String> japanese, Optional<String> russian) {

    public Text {
        if (english.isBlank()) {
            throw new IllegalArgumentException("a text needs its English");
        }
    }

    public static Text of(String english) {
        return new Text(english, Optional.empty(), Optional.empty());
    }

    /** The text in {@code language}, or in English where that translation is missing. */
    public String in(Language language) {
        return own(language).orElse(english);
    }

    /** Whether {@link #in} has to fall back to English for {@code language}. */
    public boolean fallsBackIn(Language language) {
        return own(language).isEmpty();
    }

    private Optional<String> own(Language language) {
        return switch (language) {
            case ENGLISH -> Optional.of(english);
            case JAPANESE -> japanese;
            case RUSSIAN -> russian;
        };
    }
}
