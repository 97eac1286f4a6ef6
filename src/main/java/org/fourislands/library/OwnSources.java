package org.fourislands.library;

import java.io.IOException;
import java.util.List;
import org.fourislands.sources.Source;

/** The works that the reader has added to those of the record. For any thread but the window's: it reads and writes files. */
public interface OwnSources {

    /** All of them, in the order in which they were added. */
    List<Source> all() throws IOException;

    /** Adds a work, and answers with it as it is now known. */
    Source add(NewWork work) throws IOException;
}
