package org.fourislands.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Things with a text each, taken apart as the copies are and held in memory: finds “treaties” where a treaty is spoken of.
 * Immutable.
 */
final class HeldIndex<T> {
    private final List<T> things;
    private final IndexSearcher searcher;

    private HeldIndex(List<T> things, IndexSearcher searcher) {
        this.things = things;
        this.searcher = searcher;
    }

    static <T> HeldIndex<T> of(List<T> things, Function<T, String> text) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Analysers.forIndex()))) {
            for (T thing : things) {
                Document document = new Document();
                IndexedText.add(document, text.apply(thing), IndexedText.BODY);
                writer.addDocument(document);
            }
            // In one part, so that the number of a document is the place of its thing.
            writer.forceMerge(1);
            writer.commit();
            return new HeldIndex<>(List.copyOf(things), new IndexSearcher(DirectoryReader.open(memory)));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /** The nearest first. */
    List<T> find(Typed typed, int most) {
        try {
            List<T> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(Asking.of(typed), most).scoreDocs) {
                found.add(things.get(hit.doc));
            }
            return found;
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
