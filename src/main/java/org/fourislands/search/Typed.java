package org.fourislands.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was typed: words with spaces between, phrases in quotation marks of any kind. The last word may be unfinished. Any text
 * can be typed; nothing in it is a command.
 */
record Typed(List<Wanted> all) {
    private static final int MOST_LETTERS = 400;
    private static final int MOST_WORDS = 16;
    private static final String QUOTES = "\"“”„‟«»「」『』〝〟＂";

    Typed {
        all = List.copyOf(all);
    }

    static Typed of(String typed, PlaceNaming naming) {
        List<Wanted> all = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        String read = typed.length() > MOST_LETTERS ? typed.substring(0, MOST_LETTERS) : typed;
        for (int i = 0; i < read.length(); i++) {
            char sign = read.charAt(i);
            if (QUOTES.indexOf(sign) >= 0) {
                add(part, quoted, false, all);
                quoted = !quoted;
            } else {
                part.append(sign);
            }
        }
        add(part, quoted, true, all);
        return new Typed(all.stream()
                .limit(MOST_WORDS)
                .map(wanted -> wanted.alsoCalled(naming.otherNames(wanted.text())))
                .toList());
    }

    private static void add(StringBuilder part, boolean quoted, boolean last, List<Wanted> all) {
        String folded = Folded.of(part.toString()).text();
        part.setLength(0);
        List<String> words = Stream.of(folded.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return;
        }
        if (quoted) {
            all.add(Wanted.of(String.join(" ", words), Wanted.Way.PHRASE));
            return;
        }
        boolean unfinished = last && Character.isLetterOrDigit(folded.codePointBefore(folded.length()));
        for (int i = 0; i < words.size(); i++) {
            boolean beginning = unfinished && i == words.size() - 1;
            all.add(Wanted.of(words.get(i), beginning ? Wanted.Way.BEGINNING : Wanted.Way.WORD));
        }
    }

    /** Whether there is a letter or digit to look for. */
    boolean saysSomething() {
        return all.stream().anyMatch(Wanted::saysSomething);
    }
}
