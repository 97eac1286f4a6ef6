package org.fourislands.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A text as it is compared: in small letters, without macrons and accents on Latin letters, full width made half and half
 * width full, old Japanese signs as new ones, ё as е, words divided at the end of a line put together. Knows where each
 * letter stood. Immutable.
 */
final class Folded {
    private static final int MOST_LETTERS_OF_ONE = 4;

    private final String original;
    private final StringBuilder letters;
    private int[] places;

    private Folded(String original) {
        this.original = original;
        this.letters = new StringBuilder(original.length());
        this.places = new int[original.length() + 16];
    }

    static Folded of(String text) {
        Folded folded = new Folded(text);
        int at = 0;
        while (at < text.length()) {
            int joint = LineEnds.jointAt(text, at);
            if (joint > at) {
                at = joint;
                continue;
            }
            int next = clusterEnd(text, at);
            folded.add(at, next);
            at = next;
        }
        return folded;
    }

    String text() {
        return letters.toString();
    }

    /** Where in the original the letter stands. */
    int start(int letter) {
        return letter < letters.length() ? places[letter] : original.length();
    }

    /** Where in the original a run of letters ends of which {@code after} is the first that is not in it. */
    int end(int after) {
        int next = after;
        while (next > 0 && next < letters.length() && places[next] == places[next - 1]) {
            next++;
        }
        return next < letters.length() && next > 0 ? clusterEnd(original, places[next - 1]) : start(next);
    }

    private void add(int from, int to) {
        char first = original.charAt(from);
        String kept = first < 128 && to == from + 1
                ? String.valueOf(Character.toLowerCase(first))
                : folded(original.substring(from, to));
        if (letters.length() + kept.length() > places.length) {
            places = Arrays.copyOf(places, places.length * 2 + kept.length());
        }
        Arrays.fill(places, letters.length(), letters.length() + kept.length(), from);
        letters.append(kept);
    }

    /** A letter and the marks set over or under it. */
    private static int clusterEnd(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        // The half-width marks of voice are letters of their own, but belong to the sign before.
        while (end < text.length() && (text.charAt(end) == '\uFF9E' || text.charAt(end) == '\uFF9F')) {
            end++;
        }
        return end;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String folded(String cluster) {
        StringBuilder kept = new StringBuilder(cluster.length());
        Normalizer.normalize(cluster, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> !isMark(sign) && sign != '\u00AD')
                .forEach(sign -> kept.append(letter(sign)));
        return kept.toString();
    }

    private static String letter(int sign) {
        return switch (sign) {
            case 'ё' -> "е";
            case '’', 'ʼ' -> "'";
            default ->
                sign > 127 && UnicodeScript.of(sign) == UnicodeScript.LATIN && sign <= Character.MAX_VALUE
                        ? plainLatin((char) sign)
                        : OldSigns.asNew(sign);
        };
    }

    private static String plainLatin(char letter) {
        char[] plain = new char[MOST_LETTERS_OF_ONE];
        int length = ASCIIFoldingFilter.foldToASCII(new char[] {letter}, 0, plain, 0, 1);
        return new String(plain, 0, length).toLowerCase(Locale.ROOT);
    }
}
