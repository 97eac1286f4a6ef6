package org.fourislands.ui.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.NewWork;
import org.fourislands.library.OwnSources;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Source;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Phrases;

/** Where the reader's own works are changed, and taken away so that they can come back. */
final class OwnWorkDesk {
    private final Phrases phrases;
    private final Jobs jobs;
    private final Holdings holdings;
    private final Stock stock;
    private final ShelfListPane.Works works;
    private final Supplier<Window> window;

    OwnWorkDesk(Phrases phrases, Jobs jobs, ShelfPage.Shelf shelf, ShelfListPane.Works works, Supplier<Window> window) {
        this.phrases = phrases;
        this.jobs = jobs;
        this.holdings = shelf.holdings();
        this.stock = shelf.stock();
        this.works = works;
        this.window = window;
    }

    /** Shows what was written down of a work, and keeps what becomes of it. */
    void change(Source work) {
        NewWork before = NewWork.of(work);
        List<String> languages = works.list().languages(stock.shelved());
        NewWorkForm form = NewWorkForm.changing(phrases, works.words(), languages, before, window.get());
        jobs.soon(form::enter);
        form.showAndWait()
                .flatMap(changed -> changed)
                .filter(changed -> !changed.equals(before))
                .ifPresent(changed -> write("own.change.failed", own -> {
                    Source unused = own.change(changed.asChangeOf(work));
                }));
    }

    /** Its copies stay on the shelf without a work, and its notes with them; both belong to it again once it is brought back. */
    void remove(Source work, ShelfPage.Offering offering) {
        List<SavedCopy> copies = stock.copiesOf(work.id());
        jobs.write("own.remove.failed", () -> {
            try {
                assign(copies, Optional.empty());
                Optional<Source> removed = holdings.own().orElseThrow().remove(work.id());
                jobs.soon(() -> {
                    stock.lookAgain();
                    removed.ifPresent(gone -> offering.offer(
                            phrases.of("own.removed", gone.bibliography().title(), copies.size()),
                            phrases.of("own.undo"),
                            () -> bringBack(gone, copies)));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void bringBack(Source work, List<SavedCopy> copies) {
        write("own.change.failed", own -> {
            Source back = own.change(work);
            assign(copies, Optional.of(back.id()));
        });
    }

    private void assign(List<SavedCopy> copies, Optional<String> work) throws IOException {
        CopyShelf shelf = holdings.copies();
        for (SavedCopy copy : copies) {
            SavedCopy unused = shelf.assign(copy, work);
        }
    }

    private void write(String failureKey, Writing writing) {
        jobs.write(failureKey, () -> {
            try {
                writing.write(holdings.own().orElseThrow());
                jobs.soon(stock::lookAgain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Something that is done to the reader's own works. */
    private interface Writing {
        void write(OwnSources own) throws IOException;
    }
}
