package org.fourislands.citing;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Keeps signs from being changed by a style. Titles are set in capitals and small letters, which makes "Tass" of TASS, and the
 * number is taken out of "para. 5"; no style touches signs without case or value, so these stand in for them meanwhile.
 */
final class Shield {
    private static final int PRIVATE = 0xE000;
    private static final int LAST = 0x7F;

    private Shield() {}

    /** The same with every word that is all capitals shielded. */
    static String capitals(String title) {
        return title.codePoints().anyMatch(Character::isLowerCase) || !isCapitals(title) ? title : all(title);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The same with every plain letter and digit shielded. */
    static String all(String words) {
        return words.codePoints()
                .map(sign -> sign <= LAST && Character.isLetterOrDigit(sign) ? PRIVATE + sign : sign)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** What a style made of it, with the signs back. */
    static String off(String written) {
        return written.codePoints()
                .map(sign -> sign >= PRIVATE && sign <= PRIVATE + LAST ? sign - PRIVATE : sign)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
