package org.fourislands.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * How a {@link Folded folded} text is taken apart. English and Russian never share a script, so that one chain does for both.
 * Japanese is taken apart twice: into the words of a dictionary, and into pairs of signs, which find names that are in none.
 */
final class Analysers {
    /** Words as they stand. */
    static final String WORDS = "words";
    /** Words without their endings. */
    static final String STEMS = "stems";
    /** Pairs of signs. */
    static final String SIGNS = "signs";
    /** Japanese words in the form of the dictionary, without particles. */
    static final String JAPANESE = "japanese";

    // Lucene tells of every Java machine what would be faster on another: of no use to a reader.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final int SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private static final Analyzer WORD = chain(StandardTokenizer::new, words -> words);
    private static final Analyzer STEM = chain(
            StandardTokenizer::new,
            words ->
                    new SnowballFilter(new PorterStemFilter(new EnglishPossessiveFilter(words)), new RussianStemmer()));
    private static final Analyzer PAIRS_AND_SIGNS =
            chain(StandardTokenizer::new, words -> new CJKBigramFilter(words, SCRIPTS, true));
    private static final Analyzer PAIRS =
            chain(StandardTokenizer::new, words -> new CJKBigramFilter(words, SCRIPTS, false));
    private static final Analyzer DICTIONARY = chain(
            () -> new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH),
            words -> new JapaneseKatakanaStemFilter(new JapanesePartOfSpeechStopFilter(
                    new JapaneseBaseFormFilter(words), JapaneseAnalyzer.getDefaultStopTags())));

    private Analysers() {}

    /** For filling an index; the fields' names are the constants of this class. */
    static Analyzer forIndex() {
        return new PerFieldAnalyzerWrapper(
                new KeywordAnalyzer(), Map.of(WORDS, WORD, STEMS, STEM, SIGNS, PAIRS_AND_SIGNS, JAPANESE, DICTIONARY));
    }

    /** The pieces of a folded text for one of the fields, as they are asked for. */
    static List<Piece> pieces(String field, String folded) {
        Analyzer analyser = switch (field) {
            case WORDS -> WORD;
            case STEMS -> STEM;
            case SIGNS -> PAIRS;
            case JAPANESE -> DICTIONARY;
            default -> throw new IllegalArgumentException(field);
        };
        List<Piece> pieces = new ArrayList<>();
        try (TokenStream stream = analyser.tokenStream(field, folded)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                pieces.add(new Piece(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return pieces;
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
    }

    static List<String> terms(String field, String folded) {
        return pieces(field, folded).stream().map(Piece::term).toList();
    }

    /** A word or pair of signs and where it stands in the folded text. */
    record Piece(String term, int from, int to) {}

    private static Analyzer chain(Supplier<Tokenizer> first, Chain rest) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = first.get();
                return new TokenStreamComponents(tokenizer, rest.after(tokenizer));
            }
        };
    }

    /** What follows the first step. */
    private interface Chain {
        TokenStream after(TokenStream words);
    }
}
