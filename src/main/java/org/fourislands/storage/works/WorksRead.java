package org.fourislands.storage.works;

import java.util.List;
import org.fourislands.library.ListedWork;

/** What a reading list holds, in its order, and what of it could not be read. */
public record WorksRead(List<ListedWork> works, List<WorksTrouble> troubles) {

    public WorksRead {
        works = List.copyOf(works);
        troubles = List.copyOf(troubles);
    }
}
