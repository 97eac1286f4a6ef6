package org.fourislands.words;

/** Words that a file says of itself, as far as they may be shown. */
public final class SeenLetters {
    private SeenLetters() {}

    /**
     * At most {@code longest} letters, without what no eye sees: such letters turn the order of the others round, or hide an
     * ending.
     */
    public static String of(String said, int longest) {
        return said.codePoints()
                .map(letter -> isSeen(letter) ? letter : ' ')
                .limit(longest)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isSeen(int letter) {
        int type = Character.getType(letter);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
