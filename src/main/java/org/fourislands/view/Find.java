package org.fourislands.view;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.words.Phrases;

/** Finds words in the record: every word must occur, whatever its case, accents or macrons. */
public final class Find {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int CONTEXT = 60;

    private final List<Entry> entries;

    /** Reads the whole record once; afterwards {@link #find} is quick. */
    public Find(Atlas atlas, Phrases phrases) {
        DossierWords words = new DossierWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
        this.entries = Stream.of(
                        new IndexedHistory(words).all(atlas.content()),
                        new IndexedIslands(words).all(atlas.content()),
                        new IndexedShelf(words).all(atlas.sources()))
                .flatMap(part -> part)
                .map(Entry::of)
                .toList();
    }

    /** What holds all of {@code words}, the nearest first; of equals in the order of the record. */
    public List<Hit> find(String words) {
        List<String> wanted = Stream.of(folded(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return findFolded(wanted);
    }

    /** The same, for words or whole phrases already {@link #folded}. */
    public List<Hit> findFolded(List<String> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Entry> matching = entries.stream()
                .filter(entry -> wanted.stream().allMatch(entry.folded()::contains))
                .toList();
        String phrase = String.join(" ", wanted);
        return matching.stream()
                .map(entry -> new Ranked(entry, rank(entry, phrase, wanted)))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(ranked -> new Hit(ranked.entry().piece(), wanted.get(0)))
                .toList();
    }

    /** Everything that is searched, in the order of the record. */
    public List<Indexed> pieces() {
        return entries.stream().map(Entry::piece).toList();
    }

    /** The thing itself that bears the name, then titles, then the words together, then apart, then inside other words. */
    private static int rank(Entry entry, String phrase, List<String> wanted) {
        if (begins(phrase, entry.names())) {
            return entry.piece().target().kind() == Selection.Kind.ISLAND ? 0 : 1;
        }
        String title = entry.heading();
        if (begins(phrase, title)) {
            return 2;
        }
        if (wanted.stream().allMatch(title::contains)) {
            return 3;
        }
        if (begins(phrase, entry.folded())) {
            return 4;
        }
        return wanted.stream().allMatch(word -> begins(word, entry.folded())) ? 5 : 6;
    }

    /** Whether {@code words} stand somewhere at the beginning of a word; Japanese has no such beginnings. */
    private static boolean begins(String words, String text) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (at == 0
                    || !Character.isLetterOrDigit(text.charAt(at - 1))
                    || Character.isIdeographic(words.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** What stands around {@code word}, which is folded already. */
    static String context(String text, String word) {
        int at = placeOf(word, text);
        int from = wholeSign(text, Math.max(0, at - CONTEXT));
        int to = wholeSign(text, Math.min(text.length(), at + CONTEXT));
        String before = from > 0 ? "… " : "";
        String after = to < text.length() ? " …" : "";
        return before + text.substring(from, to).strip() + after;
    }

    /** Where {@code word} begins. Folding makes several letters of some signs, so they are counted sign by sign. */
    private static int placeOf(String word, String text) {
        int left = folded(text).indexOf(word);
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            left -= folded(Character.toString(sign)).length();
            if (left < 0) {
                return at;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    private static int wholeSign(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** Without case, accents and macrons: as two texts are compared. */
    public static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }

    /**
     * A piece of the record that holds the words.
     *
     * @param word the first of them, folded
     */
    public record Hit(Indexed piece, String word) {
        public Selection target() {
            return piece.target();
        }

        /** What stands around the word. */
        public String context() {
            return Find.context(piece.text(), word);
        }
    }

    /** An entry that holds the words, and how near it is: less is nearer. */
    private record Ranked(Entry entry, int rank) {}

    /** {@code heading} is the title, of an event with its date: people look for “treaty 1875”. */
    private record Entry(Indexed piece, String names, String heading, String folded) {
        static Entry of(Indexed indexed) {
            return new Entry(
                    indexed,
                    Find.folded(indexed.names()),
                    Find.folded(indexed.title() + " " + dateOf(indexed)),
                    Find.folded(indexed.title() + " " + indexed.text()));
        }

        /** An event's text begins with its date. */
        private static String dateOf(Indexed indexed) {
            int end = indexed.text().indexOf(". ");
            return indexed.target().kind() == Selection.Kind.EVENT && end > 0
                    ? indexed.text().substring(0, end)
                    : "";
        }
    }
}
