package org.fourislands.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text in order, as small letters: of Japanese and Chinese, which set no spaces, each character. Words divided
 * at the end of a line are put together.
 *
 * @param words in order
 * @param places where each begins in the text, as good as can be told after its letters were made alike
 */
record Tokens(List<String> words, List<Integer> places) {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+"
                    + "(?:(?:['’ʼ]|-\\h*\\R\\h*|\u00AD\\s*)[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern JOINT = Pattern.compile("['’ʼ\u00AD-]|\\s");

    Tokens {
        words = List.copyOf(words);
        places = List.copyOf(places);
    }

    static Tokens of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        WORD.matcher(text).results().forEach(found -> add(found, words, places));
        return new Tokens(words, places);
    }

    private static void add(MatchResult found, List<String> words, List<Integer> places) {
        String bare = JOINT.matcher(found.group()).replaceAll("");
        words.add(Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        places.add(found.start());
    }

    int size() {
        return words.size();
    }

    /** Whether most of it is written without spaces. */
    boolean isUnspaced() {
        long characters = words.stream()
                .filter(word -> word.codePointCount(0, word.length()) == 1)
                .filter(word -> Character.isIdeographic(word.codePointAt(0))
                        || Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.KATAKANA)
                .count();
        return 2 * characters > words.size();
    }
}
