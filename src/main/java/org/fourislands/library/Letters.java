package org.fourislands.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text reduced to its letters and digits, in small letters: what stays the same however a copy sets quotation marks, hyphens,
 * spaces and the ends of lines. A point or comma between two digits is kept, since it changes the number. Knows for each
 * letter where it stood in the text. Immutable.
 */
public final class Letters {
    private final String stream;
    private final int[] places;

    private Letters(String stream, int[] places) {
        this.stream = stream;
        this.places = places;
    }

    public static Letters of(String text) {
        StringBuilder stream = new StringBuilder(text.length());
        int[] places = new int[text.length() + 16];
        int at = 0;
        while (at < text.length()) {
            int next = clusterEnd(text, at);
            String kept = kept(text, at, next);
            if (stream.length() + kept.length() > places.length) {
                places = Arrays.copyOf(places, places.length * 2 + kept.length());
            }
            Arrays.fill(places, stream.length(), stream.length() + kept.length(), at);
            stream.append(kept);
            at = next;
        }
        return new Letters(stream.toString(), Arrays.copyOf(places, stream.length()));
    }

    public String stream() {
        return stream;
    }

    public int length() {
        return stream.length();
    }

    /** Where in the text the letter stands: an offset in its chars. */
    public int placeOf(int letter) {
        return places[letter];
    }

    /** A letter and the marks that are set over or under it. */
    private static int clusterEnd(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String kept(String text, int from, int to) {
        char first = text.charAt(from);
        if (first < 128 && to == from + 1) {
            return keptAscii(text, from, first);
        }
        String whole = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(whole.length());
        whole.codePoints()
                .filter(character -> Character.isLetterOrDigit(character) || isMark(character))
                .forEach(letters::appendCodePoint);
        return isOnlyMarks(letters) ? "" : letters.toString();
    }

    private static String keptAscii(String text, int at, char character) {
        if (Character.isLetterOrDigit(character)) {
            return String.valueOf(Character.toLowerCase(character));
        }
        boolean inNumber = (character == '.' || character == ',')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return inNumber ? "." : "";
    }

    /** Such as the selector of an emoji's form. */
    private static boolean isOnlyMarks(CharSequence letters) {
        return letters.codePoints().allMatch(Letters::isMark);
    }
}
