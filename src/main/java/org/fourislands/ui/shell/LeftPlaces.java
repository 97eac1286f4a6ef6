package org.fourislands.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.reading.KeptPlace;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.reading.ReadingWorks;

/** Where the copies read since the start were left; kept for the next start too. For any thread. */
final class LeftPlaces {
    private final Jobs jobs;
    private final Map<String, KeptPlace> known = new ConcurrentHashMap<>();

    LeftPlaces(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Reads a file where the copy was not read since the start. */
    Optional<KeptPlace> of(ReadingWorks works, SavedCopy copy) {
        return Optional.ofNullable(known.get(copy.sha256()))
                .or(() -> works.places().of(copy));
    }

    void keep(ReadingWorks works, SavedCopy copy, KeptPlace place) {
        if (!place.equals(known.put(copy.sha256(), place))) {
            jobs.write("reading.place.failed", () -> {
                try {
                    works.places().keep(copy, place);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
