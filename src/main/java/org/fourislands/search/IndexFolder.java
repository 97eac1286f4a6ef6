package org.fourislands.search;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** The files of an index, before anything is in them. */
final class IndexFolder {
    // Lucene tells of every Java machine what would be faster on another: of no use to a reader.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private IndexFolder() {}

    /** Writes an empty index where there is none. */
    static void begin(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            try (IndexedCopies empty = IndexedCopies.in(directory)) {
                empty.commit();
            }
        }
    }

    /** Takes all files away: they can be made anew from the copies. */
    static void clear(Directory directory) throws IOException {
        try (Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            held.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
