package org.fourislands.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.fourislands.library.Block;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;

/** Writes copies into an index and takes them out. Holds the index's lock from opening to closing. */
final class IndexedCopies implements AutoCloseable {
    /** Raised whenever texts are taken apart in another way: an index of another version is made anew. */
    private static final String VERSION = "1";

    private static final String VERSION_NAME = "four-islands";
    private static final double MOST_MEGABYTES = 24;

    private final IndexWriter writer;

    private IndexedCopies(IndexWriter writer) {
        this.writer = writer;
        writer.setLiveCommitData(Map.of(VERSION_NAME, VERSION).entrySet());
    }

    /** Fails where another program is writing. */
    static IndexedCopies in(Directory directory) throws IOException {
        IndexWriterConfig manner = new IndexWriterConfig(Analysers.forIndex())
                .setRAMBufferSizeMB(MOST_MEGABYTES)
                .setCommitOnClose(false);
        return new IndexedCopies(new IndexWriter(directory, manner));
    }

    static void checkVersion(DirectoryReader reader) throws IOException {
        String version = reader.getIndexCommit().getUserData().getOrDefault(VERSION_NAME, "");
        if (!version.equals(VERSION)) {
            throw new IOException("an index of version " + version);
        }
    }

    /** The copies of which anything is in an index: taking one out leaves its name there for a while. */
    static Set<String> in(IndexSearcher searcher) throws IOException {
        Set<String> copies = new HashSet<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Paragraph.COPY);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                Term copy = new Term(Paragraph.COPY, BytesRef.deepCopyOf(term));
                if (searcher.count(new TermQuery(copy)) > 0) {
                    copies.add(copy.text());
                }
            }
        }
        return copies;
    }

    /** All of a copy, or nothing of it. */
    void add(SavedCopy copy, CopyShelf shelf) throws IOException {
        List<Document> documents = new ArrayList<>();
        String title = copy.title().map(said -> said + "\n").orElse("") + copy.fileName();
        documents.add(new Paragraph(copy.sha256(), Paragraph.WHOLE, title).document(Optional.empty()));
        List<Block> blocks = shelf.text(copy).map(CopyText::blocks).orElse(List.of());
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).text().isBlank()) {
                documents.add(new Paragraph(copy.sha256(), i, blocks.get(i).text())
                        .document(Optional.of(blocks.get(i).kind())));
            }
        }
        writer.updateDocuments(new Term(Paragraph.COPY, copy.sha256()), documents);
    }

    void remove(String copy) throws IOException {
        writer.deleteDocuments(new Term(Paragraph.COPY, copy));
    }

    /** From here on what was written is there for every reader, whatever happens. */
    void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
