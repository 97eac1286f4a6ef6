package org.fourislands.library.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fourislands.library.Found;

/**
 * Finds typed words in one text: in capitals or not, with accents or without, whatever quotation marks, dashes, wide letters and
 * ends of lines it has. Keeps the text made alike. Immutable.
 */
public final class TextHits {
    private static final int MOST = 5000;

    private final String alike;
    private final int[] places;

    public TextHits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] at = new int[text.length() + 16];
        Map<String, String> known = new HashMap<>(); // a text has few different letters
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            while (next < text.length() && isMark(text.codePointAt(next))) {
                next += Character.charCount(text.codePointAt(next));
            }
            String one = alike(text, i, next, out, known);
            if (out.length() + one.length() >= at.length) {
                at = Arrays.copyOf(at, at.length * 2 + one.length());
            }
            Arrays.fill(at, out.length(), out.length() + one.length(), i);
            out.append(one);
            i = next;
        }
        alike = out.toString();
        places = Arrays.copyOf(at, out.length() + 1);
        places[out.length()] = text.length();
    }

    /** Every place of the words, in order; none for no words. */
    public List<Found.Place> find(String words) {
        String sought = new TextHits(words.strip()).alike;
        List<Found.Place> hits = new ArrayList<>();
        if (sought.isBlank()) {
            return hits;
        }
        for (int at = alike.indexOf(sought); at >= 0 && hits.size() < MOST; ) {
            hits.add(new Found.Place(places[at], endOf(at + sought.length())));
            at = alike.indexOf(sought, at + sought.length());
        }
        return hits;
    }

    /** Where the text goes on after a hit; white space that follows it is not part of it. */
    private int endOf(int after) {
        int lastPlace = places[after - 1];
        int end = after;
        while (end < alike.length() && places[end] == lastPlace) {
            end++;
        }
        return Math.min(places[end], places[places.length - 1]);
    }

    private static String alike(String text, int from, int to, StringBuilder before, Map<String, String> known) {
        char first = text.charAt(from);
        if (Character.isWhitespace(first) || first == '\u00A0' || first == '\u3000') {
            boolean again = before.length() > 0 && before.charAt(before.length() - 1) == ' ';
            return again ? "" : " ";
        }
        if (first == '\u00AD' || first == '\u200B') {
            return "";
        }
        if (first < 128 && to == from + 1) {
            return String.valueOf(Character.toLowerCase(first));
        }
        return known.computeIfAbsent(text.substring(from, to), one -> withoutAccents(plainMarks(one)));
    }

    private static String plainMarks(String one) {
        return switch (one) {
            case "‘", "’", "ʼ", "‚" -> "'";
            case "“", "”", "„", "«", "»", "″" -> "\"";
            case "‐", "‑", "–", "—", "−" -> "-";
            default -> one;
        };
    }

    /** The breve of и makes another letter of it, and the marks of Japanese are not accents. */
    private static String withoutAccents(String one) {
        String whole = Normalizer.normalize(one, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (whole.equals("й")) {
            return whole;
        }
        String apart = Normalizer.normalize(whole, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036F]", "");
        return Normalizer.normalize(apart, Normalizer.Form.NFC);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
