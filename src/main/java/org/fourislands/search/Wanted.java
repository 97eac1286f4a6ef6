package org.fourislands.search;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * A word or phrase that must occur, folded and taken apart in every way in which texts are.
 *
 * @param text folded
 * @param words as they stand
 * @param stems the same without endings; none for a phrase, which is meant letter by letter
 * @param signs pairs of signs; none where it has no Japanese or Chinese sign
 * @param japanese words of the dictionary; none for a phrase
 * @param alsoCalled other names of the island or place that it names
 */
record Wanted(
        Way way,
        String text,
        List<String> words,
        List<String> stems,
        List<String> signs,
        List<String> japanese,
        List<Wanted> alsoCalled) {

    private static final List<CharArraySet> FILLERS =
            List.of(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, RussianAnalyzer.getDefaultStopSet());

    /** How it must occur. */
    enum Way {
        WORD,
        /** As the beginning of a word: it is still being typed. */
        BEGINNING,
        /** Just as it was typed. */
        PHRASE
    }

    static Wanted of(String folded, Way way) {
        boolean unspaced = LineEnds.hasUnspaced(folded);
        boolean exact = way == Way.PHRASE;
        return new Wanted(
                way,
                folded,
                Analysers.terms(Analysers.WORDS, folded),
                exact || unspaced ? List.of() : Analysers.terms(Analysers.STEMS, folded),
                unspaced ? Analysers.terms(Analysers.SIGNS, folded) : List.of(),
                exact || !unspaced ? List.of() : Analysers.terms(Analysers.JAPANESE, folded),
                List.of());
    }

    Wanted alsoCalled(List<String> names) {
        List<Wanted> others = names.stream()
                .filter(name -> !name.equals(text))
                .map(name -> of(name, Way.PHRASE))
                .toList();
        return new Wanted(way, text, words, stems, signs, japanese, others);
    }

    /** Whether it has a letter or digit at all. */
    boolean saysSomething() {
        return !words.isEmpty();
    }

    /** Whether it is a word that stands in any text, such as "of". */
    boolean isFiller() {
        return way != Way.PHRASE && FILLERS.stream().anyMatch(fillers -> fillers.contains(text));
    }

    boolean isUnspaced() {
        return !signs.isEmpty();
    }
}
