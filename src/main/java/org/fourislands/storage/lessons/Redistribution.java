package org.fourislands.storage.lessons;

import java.util.List;
import org.fourislands.sources.Source;
import org.fourislands.words.Language;

/** Whether a copy of a work may be given to others: only where the record says of its rights that it may. */
final class Redistribution {
    private static final List<String> FREE = List.of(
            "Creative Commons Attribution",
            "public domain",
            "not protected by copyright",
            "free of copyright",
            "General Public License");

    private Redistribution() {}

    static boolean isFree(Source source) {
        String rights = source.rights().in(Language.ENGLISH);
        return FREE.stream().anyMatch(rights::contains) && !rights.contains("not checked");
    }
}
