package org.fourislands.view;

import java.util.Locale;

/** In what order the works are listed, and under what headings. */
public record ShelfOrder(Sort sort, Grouping grouping) {
    /** As the list opens. */
    public static final ShelfOrder USUAL = new ShelfOrder(Sort.LATEST, Grouping.KIND);

    public ShelfOrder by(Sort newSort) {
        return new ShelfOrder(newSort, grouping);
    }

    public ShelfOrder under(Grouping newGrouping) {
        return new ShelfOrder(sort, newGrouping);
    }

    /** What comes first. */
    public enum Sort {
        LATEST,
        EARLIEST,
        TITLE,
        AUTHOR,
        KIND;

        /** The word for it in the keys of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stands together. */
    public enum Grouping {
        NONE,
        STANDPOINT,
        YEAR,
        DECADE,
        KIND;

        /** The word for it in the keys of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
