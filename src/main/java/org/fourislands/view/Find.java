package org.fourislands.view;

import java.text.Normalizer;
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

    /** What holds all of {@code words}, titles first, in the order of the record. */
    public List<Hit> find(String words) {
        List<String> wanted = Stream.of(folded(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Entry> matching = entries.stream()
                .filter(entry -> wanted.stream().allMatch(entry.folded()::contains))
                .toList();
        Stream<Entry> inTitle = matching.stream().filter(entry -> inTitle(entry, wanted));
        Stream<Entry> inText = matching.stream().filter(entry -> !inTitle(entry, wanted));
        return Stream.concat(inTitle, inText)
                .map(entry -> new Hit(entry.target(), entry.title(), context(entry, wanted.get(0))))
                .toList();
    }

    private static boolean inTitle(Entry entry, List<String> wanted) {
        String title = folded(entry.title());
        return wanted.stream().allMatch(title::contains);
    }

    private static String context(Entry entry, String word) {
        return context(entry.text(), word);
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

    private static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Something found, and what opens it. */
    public record Hit(Selection target, String title, String context) {}

    private record Entry(Selection target, String title, String text, String folded) {
        static Entry of(Indexed indexed) {
            return new Entry(
                    indexed.target(),
                    indexed.title(),
                    indexed.text(),
                    Find.folded(indexed.title() + " " + indexed.text()));
        }
    }
}
