package org.fourislands.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Source;

/** The works that the reader has added to those of the record. For any thread but the window's: it reads and writes files. */
public interface OwnSources {

    /** All of them, in the order in which they were added. */
    List<Source> all() throws IOException;

    /** Adds a work, and answers with it as it is now known; one that is there already word for word is not added twice. */
    Source add(NewWork work) throws IOException;

    /** Keeps one of them as it was changed, or puts back one that was taken away. */
    Source change(Source work) throws IOException;

    /** Takes one away, and answers with it as it last was; empty where it was gone already. Copies and notes stay. */
    Optional<Source> remove(String id) throws IOException;
}
