package org.fourislands.search;

import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.fourislands.library.Block;

/**
 * A paragraph of a saved copy as the index holds it.
 *
 * @param copy the SHA-256 of the copy
 * @param block its place among the blocks of the copy's text; {@link #WHOLE} for the copy's own title
 */
record Paragraph(String copy, int block, String text) {
    static final int WHOLE = -1;
    static final String COPY = "copy";
    private static final String BLOCK = "block";
    private static final String TEXT = "text";

    Document document(Optional<Block.Kind> kind) {
        Document document = new Document();
        document.add(new StringField(COPY, copy, Store.YES));
        document.add(new StoredField(BLOCK, block));
        document.add(new StoredField(TEXT, text));
        boolean title = kind.map(Block.Kind.HEADING::equals).orElse(true);
        IndexedText.add(document, text, title ? IndexedText.TITLE : IndexedText.BODY);
        return document;
    }

    static Paragraph of(Document document) {
        return new Paragraph(
                document.get(COPY), document.getField(BLOCK).numericValue().intValue(), document.get(TEXT));
    }
}
