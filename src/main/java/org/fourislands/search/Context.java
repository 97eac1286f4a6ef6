package org.fourislands.search;

import java.util.List;
import org.fourislands.view.FoundText;
import org.fourislands.view.FoundText.Mark;

/** What stands around the words found: a line or two of the text, cut between words, with the words marked. */
final class Context {
    private static final int BEFORE = 45;
    private static final int LENGTH = 152;
    private static final int LONGEST_WORD = 18;
    private static final String LEFT_OUT = "…";

    private Context() {}

    /** Around the place where most of {@code marks}, places in {@code text}, stand together. */
    static FoundText around(String text, List<Mark> marks) {
        int first = busiest(marks);
        int from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
        int to = text.length() - from <= LENGTH ? text.length() : wordEnd(text, from + LENGTH);
        String before = from > 0 ? LEFT_OUT : "";
        String after = to < text.length() ? LEFT_OUT : "";
        List<Mark> inside = marks.stream()
                .filter(mark -> mark.from() >= from && mark.to() <= to)
                .map(mark -> new Mark(mark.from() - from + before.length(), mark.to() - from + before.length()))
                .toList();
        return new FoundText(before + onOneLine(text.substring(from, to)) + after, inside);
    }

    private static int busiest(List<Mark> marks) {
        int best = 0;
        int most = 0;
        for (Mark mark : marks) {
            int end = mark.from() + LENGTH - BEFORE;
            int count = (int) marks.stream()
                    .filter(other -> other.from() >= mark.from() && other.to() <= end)
                    .count();
            if (count > most) {
                most = count;
                best = mark.from();
            }
        }
        return best;
    }

    private static int wordStart(String text, int at, int latest) {
        int end = Math.min(latest, at + LONGEST_WORD);
        for (int i = at; i < end; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static int wordEnd(String text, int at) {
        for (int i = at; i > at - LONGEST_WORD; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** Sign for sign, so that the marks stay where they are. */
    private static String onOneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
