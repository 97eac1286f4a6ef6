package org.fourislands.ui.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.EmptyShelf;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.NewWork;
import org.fourislands.library.Offer;
import org.fourislands.library.OwnSources;
import org.fourislands.library.Receipt;
import org.fourislands.library.TakingIn;
import org.fourislands.library.WorkExport;
import org.fourislands.sources.Source;

/**
 * What the reader keeps on this machine, as the window asks for it.
 *
 * @param copies the saved copies
 * @param door by which more are taken in
 * @param own the works that the reader has added; empty where none can be
 * @param export writes a work with what is kept of it
 */
public record Holdings(CopyShelf copies, TakingIn door, Optional<OwnSources> own, WorkExport export) {

    /** Of a window that keeps nothing. */
    public static Holdings none() {
        return new Holdings(new EmptyShelf(), new ClosedDoor(), Optional.empty(), (work, out) -> List.of());
    }

    List<Source> ownWorks() throws IOException {
        return own.isPresent() ? own.get().all() : List.of();
    }

    Source add(NewWork work) throws IOException {
        return own.orElseThrow().add(work);
    }

    /** Nothing comes in. */
    private static final class ClosedDoor implements TakingIn {
        @Override
        public List<Offer> files(List<Path> given) {
            return List.of();
        }

        @Override
        public Receipt take(Offer offer, FetchWatch watch) {
            return new Receipt.Refused(offer.name());
        }
    }
}
