package org.fourislands.library.reading;

import java.io.IOException;
import java.util.Optional;
import org.fourislands.library.SavedCopy;

/** Where the reader left each copy. For any thread but the window's: it reads and writes files. */
public interface KeptPlaces {

    /** Empty for a copy that was never left, or whose place can no longer be read. */
    Optional<KeptPlace> of(SavedCopy copy);

    /** Does nothing for a copy that is no longer on the shelf. */
    void keep(SavedCopy copy, KeptPlace place) throws IOException;
}
