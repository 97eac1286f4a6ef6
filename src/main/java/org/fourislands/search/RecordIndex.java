package org.fourislands.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.fourislands.view.Indexed;

/** The pieces of the record, taken apart as the copies are and held in memory: finds “treaties” where a treaty is spoken of. */
final class RecordIndex {
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
            for (Indexed piece : pieces) {
                Document document = new Document();
                IndexedText.add(document, piece.title() + "\n" + piece.text(), IndexedText.BODY);
                writer.addDocument(document);
            }
            // In one part, so that the number of a document is the place of its piece.
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
                found.add(pieces.get(hit.doc));
            }
            return found;
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
