package org.fourislands.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;

/**
 * The paragraphs of the saved copies, ready to be searched. Everything in it is taken from the copies, so that losing it loses
 * nothing. Reading it needs no lock; any thread.
 */
final class CopyIndex implements AutoCloseable {
    private final Directory directory;
    private final SearcherManager searchers;

    private CopyIndex(Directory directory, SearcherManager searchers) {
        this.directory = directory;
        this.searchers = searchers;
    }

    /** Opens what is there; fails where it is damaged, missing, or of another version of the program. */
    static CopyIndex open(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexedCopies.checkVersion(reader);
            for (var part : reader.leaves()) {
                part.reader().checkIntegrity();
            }
        }
        return new CopyIndex(directory, new SearcherManager(directory, null));
    }

    Directory directory() {
        return directory;
    }

    /** Takes in what was written since, by this program or another. */
    void follow() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** The copies that are in it, by their SHA-256. */
    Set<String> copies() throws IOException {
        return with(IndexedCopies::in);
    }

    /** The nearest paragraphs of the copies still on the shelf, and how many there are in all. */
    Paragraphs find(Typed typed, int most, Predicate<String> onShelf) throws IOException {
        return with(searcher -> {
            List<Paragraph> found = new ArrayList<>();
            TopDocs top = searcher.search(
                    Asking.of(typed), new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE, false));
            for (ScoreDoc hit : top.scoreDocs) {
                Paragraph paragraph = Paragraph.of(searcher.storedFields().document(hit.doc));
                if (onShelf.test(paragraph.copy())) {
                    found.add(paragraph);
                }
            }
            int all = found.size() < most ? found.size() : (int) top.totalHits.value;
            return new Paragraphs(found, all);
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        directory.close();
    }

    private <T> T with(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** What is done with a searcher while it is held. */
    private interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** Some paragraphs, and how many more there are. */
    record Paragraphs(List<Paragraph> first, int all) {
        static Paragraphs none() {
            return new Paragraphs(List.of(), 0);
        }
    }
}
