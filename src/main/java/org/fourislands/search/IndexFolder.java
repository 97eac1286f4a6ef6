package org.fourislands.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** The files of an index, before anything is in them. */
final class IndexFolder {
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
