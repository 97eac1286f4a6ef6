package org.fourislands.words;

import java.util.List;

/** Which of the two living names of a place is written first. Both are always written. */
public enum NameOrder {
    /** By the alphabet of the Latin forms: the rule where no side is taken. */
    ALPHABETICAL,
    JAPANESE_FIRST,
    RUSSIAN_FIRST;

    /** {@code first} is the Japanese form, {@code second} the Russian one; returned in this order, once if they agree. */
    public List<String> arrange(String japanese, String russian) {
        if (japanese.equals(russian)) {
            return List.of(japanese);
        }
        boolean japaneseFirst = switch (this) {
            case ALPHABETICAL -> japanese.compareToIgnoreCase(russian) <= 0;
            case JAPANESE_FIRST -> true;
            case RUSSIAN_FIRST -> false;
        };
        return japaneseFirst ? List.of(japanese, russian) : List.of(russian, japanese);
    }
}
