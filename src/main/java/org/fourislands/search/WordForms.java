package org.fourislands.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fourislands.view.TypedWords;

/**
 * Finds typed words in a few texts that are asked again and again: letter by letter, and in other forms of a word, by the stems that
 * the indexes use. Where a word's verb and noun have two stems, both are asked for: who divides makes a division.
 */
public final class WordForms implements TypedWords {
    private static final int FEWEST_LETTERS = 4;
    private final Map<String, Set<String>> stems = new ConcurrentHashMap<>();

    @Override
    public boolean areIn(String typed, String text) {
        String folded = Folded.of(text).text();
        return List.of(Folded.of(typed).text().strip().split("\\s+")).stream()
                .allMatch(word -> folded.contains(word) || hasForm(word, folded));
    }

    private boolean hasForm(String word, String folded) {
        if (word.length() < FEWEST_LETTERS) {
            return false;
        }
        Set<String> inText =
                stems.computeIfAbsent(folded, text -> new HashSet<>(Analysers.terms(Analysers.STEMS, text)));
        Set<String> wanted = new HashSet<>(Analysers.terms(Analysers.STEMS, word));
        return !wanted.isEmpty()
                && wanted.stream().allMatch(stem -> inText.contains(stem) || inText.contains(kin(stem)));
    }

    /** The stem of the noun for that of a verb, or the other way round: divid- and divis-, decid- and decis-. */
    private static String kin(String stem) {
        if (stem.endsWith("id")) {
            return stem.substring(0, stem.length() - 1) + "s";
        }
        return stem.endsWith("is") ? stem.substring(0, stem.length() - 1) + "d" : stem;
    }
}
