package org.fourislands.app;

import java.net.URI;
import org.fourislands.library.FetchException;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.FetchedPage;
import org.fourislands.library.PageTaking;
import org.fourislands.library.Receipt;
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
    public Receipt take(URI address, FetchWatch watch) {
        try {
            FetchedPage page = new HttpPageFetch(FetchLimits.USUAL).fetch(address, watch);
            return new Receipts(phrases).ofCopy(() -> intake.take(page, address));
        } catch (FetchException e) {
            return new Receipt.Refused(phrases.of("fetch.failed." + e.reason().word(), e.place(), e.status()));
        }
    }
}
