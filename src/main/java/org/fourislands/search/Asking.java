package org.fourislands.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What was typed as an index is asked: all of it must occur, each in one of the ways a text is taken apart. */
final class Asking {
    private static final float AS_TYPED = 3;
    private static final float UNFINISHED = 1.5f;
    private static final float BY_ANOTHER_NAME = 0.4f;
    private static final float IN_TITLE = 8;

    private Asking() {}

    static Query of(Typed typed) {
        if (!typed.saysSomething()) {
            return new MatchNoDocsQuery("nothing to look for");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        typed.all().stream()
                .filter(Wanted::saysSomething)
                .forEach(wanted -> all.add(withOtherNames(wanted), Occur.MUST));
        Query title = new ConstantScoreQuery(new TermQuery(new Term(IndexedText.RANK, IndexedText.TITLE)));
        all.add(new BoostQuery(title, IN_TITLE), Occur.SHOULD);
        return all.build();
    }

    private static Query withOtherNames(Wanted wanted) {
        if (wanted.alsoCalled().isEmpty()) {
            return of(wanted);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(of(wanted), Occur.SHOULD);
        wanted.alsoCalled().forEach(name -> any.add(new BoostQuery(of(name), BY_ANOTHER_NAME), Occur.SHOULD));
        return any.build();
    }

    private static Query of(Wanted wanted) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (wanted.isUnspaced()) {
            any.add(new BoostQuery(phrase(Analysers.SIGNS, wanted.signs()), AS_TYPED), Occur.SHOULD);
            if (!wanted.japanese().isEmpty()) {
                any.add(together(wanted.japanese()), Occur.SHOULD);
            }
            return any.build();
        }
        any.add(new BoostQuery(phrase(Analysers.WORDS, wanted.words()), AS_TYPED), Occur.SHOULD);
        if (wanted.way() == Wanted.Way.BEGINNING) {
            any.add(new BoostQuery(beginning(wanted.words()), UNFINISHED), Occur.SHOULD);
        }
        if (!wanted.stems().isEmpty()) {
            any.add(phrase(Analysers.STEMS, wanted.stems()), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query phrase(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.get(0)))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }

    private static Query together(List<String> japanese) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        japanese.forEach(word -> all.add(new TermQuery(new Term(Analysers.JAPANESE, word)), Occur.MUST));
        return all.build();
    }

    private static Query beginning(List<String> words) {
        int last = words.size() - 1;
        Query unfinished = new PrefixQuery(new Term(Analysers.WORDS, words.get(last)));
        if (last == 0) {
            return unfinished;
        }
        return new BooleanQuery.Builder()
                .add(phrase(Analysers.WORDS, words.subList(0, last)), Occur.MUST)
                .add(unfinished, Occur.MUST)
                .build();
    }
}
