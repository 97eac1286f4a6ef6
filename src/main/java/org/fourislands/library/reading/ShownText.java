package org.fourislands.library.reading;

/**
 * A block's text as it is set on screen: the ends of a page's lines run on, and hyphens that are only for line ends are not seen. Letter for letter as long as it was, so that places
 * in the one are places in the other.
 */
public final class ShownText {
    /** Takes no room; a line may end there. */
    private static final char NOTHING = '\u200B';

    private static final char SOFT_HYPHEN = '\u00AD';

    private ShownText() {}

    public static String of(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf(SOFT_HYPHEN) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                shown.setCharAt(i, joinsAt(text, i) ? NOTHING : ' ');
            } else if (text.charAt(i) == SOFT_HYPHEN) {
                shown.setCharAt(i, NOTHING); // JavaFX would draw it as a hyphen within the line
            }
        }
        return shown.toString();
    }

    /** The same, as it goes to the clipboard. */
    public static String copied(String text) {
        return of(text).replace(String.valueOf(NOTHING), "");
    }

    /** Whether two lines run on without a space: after a hyphen, which may be the word's own, and between Japanese letters. */
    private static boolean joinsAt(String text, int lineEnd) {
        if (lineEnd == 0 || lineEnd + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(lineEnd);
        int after = text.codePointAt(lineEnd + 1);
        boolean divided = (before == '-' || before == SOFT_HYPHEN) && Character.isLowerCase(after);
        return divided || (isUnspaced(before) && isUnspaced(after));
    }

    private static boolean isUnspaced(int character) {
        return Character.isIdeographic(character)
                || switch (Character.UnicodeScript.of(character)) {
                    case HIRAGANA, KATAKANA, HAN -> true;
                    default -> character >= 0x3000 && character <= 0x303F;
                };
    }
}
