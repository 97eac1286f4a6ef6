package org.fourislands.search;

import java.lang.Character.UnicodeScript;

/** Where a line of a page ended inside a word: the two halves belong together. */
final class LineEnds {
    private LineEnds() {}

    /** Where the text goes on if the word is divided at {@code at}; {@code at} if it is not. */
    static int jointAt(String text, int at) {
        char sign = text.charAt(at);
        if (at == 0 || (sign != '-' && sign != '\n' && sign != '\r')) {
            return at;
        }
        int next = sign == '-' ? at + 1 : at;
        boolean ended = false;
        while (next < text.length() && isLineEnd(text.charAt(next))) {
            next++;
            ended = true;
        }
        boolean joined = ended
                && next < text.length()
                && (sign == '-' ? isDivided(text, at, next) : isUnspaced(text.codePointBefore(at), text, next));
        return joined ? next : at;
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }

    private static boolean isDivided(String text, int at, int next) {
        return Character.isLetter(text.codePointBefore(at)) && Character.isLowerCase(text.codePointAt(next));
    }

    private static boolean isUnspaced(int before, String text, int next) {
        return isUnspaced(before) && isUnspaced(text.codePointAt(next));
    }

    /** Whether it is of a script that sets no spaces between words. */
    static boolean isUnspaced(int sign) {
        UnicodeScript script = UnicodeScript.of(sign);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    /** Whether any of it is. */
    static boolean hasUnspaced(String text) {
        return text.codePoints().anyMatch(LineEnds::isUnspaced);
    }
}
