package org.fourislands.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** A text as an index holds it: taken apart in every way; Japanese ways only where there is any Japanese. */
final class IndexedText {
    static final String RANK = "rank";
    static final String TITLE = "title";
    static final String BODY = "body";

    private IndexedText() {}

    static void add(Document document, String text, String rank) {
        String folded = Folded.of(text).text();
        document.add(new StringField(RANK, rank, Store.NO));
        document.add(new TextField(Analysers.WORDS, folded, Store.NO));
        document.add(new TextField(Analysers.STEMS, folded, Store.NO));
        if (LineEnds.hasUnspaced(folded)) {
            document.add(new TextField(Analysers.SIGNS, folded, Store.NO));
            document.add(new TextField(Analysers.JAPANESE, folded, Store.NO));
        }
    }
}
