package org.fourislands.storage.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word a misspelt one was meant to be. */
public final class NearestWord {
    private NearestWord() {}

    /** The known word that differs least, if it differs by no more than a third of its letters. */
    public static Optional<String> of(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= allowance(word))
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .filter(word -> distance(written, word) <= allowance(word));
    }

    private static int allowance(String word) {
        return Math.max(1, word.length() / 3);
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String two) {
        int[] above = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[two.length() + 1];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int swap = above[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[two.length()];
    }
}
