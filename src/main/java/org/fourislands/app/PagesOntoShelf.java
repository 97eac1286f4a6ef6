package org.fourislands.app;

import java.io.IOException;
import java.net.URI;
import org.fourislands.library.FetchException;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.FetchedPage;
import org.fourislands.library.PageTaking;
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.fetch.FetchLimits;
import org.fourislands.storage.fetch.HttpPageFetch;
import org.fourislands.storage.shelf.Intake;
import org.fourislands.words.Phrases;

/** Fetches a page and takes it in like any file, for window and command line alike. */
final class PagesOntoShelf implements PageTaking {
    private final Intake intake;
    private final Phrases phrases;

    PagesOntoShelf(Intake intake, Phrases phrases) {
        this.intake = intake;
        this.phrases = phrases;
    }

    @Override
    public Outcome take(URI address, FetchWatch watch) {
        try {
            FetchedPage page = new HttpPageFetch(FetchLimits.USUAL).fetch(address, watch);
            Intake.Taken taken = intake.take(page, address);
            return Outcome.taken(taken.copy(), taken.match());
        } catch (FetchException e) {
            return Outcome.refused(phrases.of("fetch.failed." + e.reason().word(), e.place(), e.status()));
        } catch (UnreadableCopyException e) {
            return Outcome.refused(phrases.of("copy.unreadable." + e.reason().word()));
        } catch (IOException e) {
            return Outcome.refused(phrases.of("copy.not-kept", String.valueOf(e.getMessage())));
        }
    }
}
