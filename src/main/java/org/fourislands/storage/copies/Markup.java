package org.fourislands.storage.copies;

import java.io.Reader;
import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses markup within bounds: of depth, of the number of elements, and of time. What is no text is left out before. */
final class Markup {
    /** No page made for readers is nested as deep; one made to do harm may be. */
    private static final int DEEPEST = 256;
    /** The longest standards on one page have a third of this. */
    private static final int MOST_TAGS = 400_000;
    /** Pictures written into a page are longer than any honest link. */
    private static final int LONG = 512;

    private static final String INLINE = "data:";

    private Markup() {}

    static Document parsed(String markup, Budget budget) {
        budget.check(tags(markup), MOST_TAGS);
        Reader reader = new PacedReader(withoutPictures(markup), budget);
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(reader, "");
    }

    private static long tags(String markup) {
        long tags = 0;
        for (int at = markup.indexOf('<'); at >= 0 && at + 1 < markup.length(); at = markup.indexOf('<', at + 1)) {
            tags += Character.isLetter(markup.charAt(at + 1)) ? 1 : 0;
        }
        return tags;
    }

    /** A page saved with its pictures is mostly these, and none of it is text. */
    static String withoutPictures(String markup) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = markup.indexOf(INLINE); at >= 0; at = markup.indexOf(INLINE, Math.max(at + 1, from))) {
            int end = at + INLINE.length();
            while (end < markup.length() && isOfAddress(markup.charAt(end))) {
                end++;
            }
            if (end - at > LONG) {
                kept.append(markup, from, at + INLINE.length());
                from = end;
            }
        }
        return from == 0 ? markup : kept.append(markup, from, markup.length()).toString();
    }

    private static boolean isOfAddress(char letter) {
        return letter > ' ' && letter < 127 && "\"'<>()`\\".indexOf(letter) < 0;
    }

    /** Hands the markup over in small portions, and asks the budget before each. */
    private static final class PacedReader extends Reader {
        private final StringReader markup;
        private final Budget budget;

        PacedReader(String markup, Budget budget) {
            this.markup = new StringReader(markup);
            this.budget = budget;
        }

        @Override
        public int read(char[] letters, int from, int length) throws java.io.IOException {
            budget.check();
            return markup.read(letters, from, Math.min(length, 4096));
        }

        @Override
        public void close() {
            markup.close();
        }
    }
}
