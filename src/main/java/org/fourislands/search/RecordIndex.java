package org.fourislands.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.fourislands.view.Indexed;

/** The pieces of the record, taken apart as the copies are and held in memory: finds “treaties” where a treaty is spoken of. */
final class RecordIndex {
    private static final String NUMBER = "number";
    private static final int MOST = 400;

    private final List<Indexed> pieces;
    private final IndexSearcher searcher;

    private RecordIndex(List<Indexed> pieces, IndexSearcher searcher) {
        this.pieces = pieces;
        this.searcher = searcher;
    }

    static RecordIndex of(List<Indexed> pieces) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Analysers.forIndex()))) {
            for (int i = 0; i < pieces.size(); i++) {
                Document document = new Document();
                IndexedText.add(
                        document, pieces.get(i).title() + "\n" + pieces.get(i).text(), IndexedText.BODY);
                document.add(new StoredField(NUMBER, i));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            return new RecordIndex(List.copyOf(pieces), new IndexSearcher(DirectoryReader.open(memory)));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /** The nearest first. */
    List<Indexed> find(Typed typed) {
        try {
            List<Indexed> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(Asking.of(typed), MOST).scoreDocs) {
                int number = searcher.storedFields()
                        .document(hit.doc)
                        .getField(NUMBER)
                        .numericValue()
                        .intValue();
                found.add(pieces.get(number));
            }
            return found;
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
