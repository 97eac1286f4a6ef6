package org.fourislands.ui.shelf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fourislands.library.CopyHead;
import org.fourislands.library.NewWork;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Source;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Phrases;

/** What is decided about a copy: of which work it is, that its work is a new one, that it goes. Asks, and then writes. */
final class CopyDesk {
    private static final String ZIP = ".zip";
    private static final int MOST_NAMED = 3;

    private final Phrases phrases;
    private final Jobs jobs;
    private final Holdings holdings;
    private final Stock stock;
    private final ShelfListPane.Works works;
    private final Supplier<Window> window;

    CopyDesk(Phrases phrases, Jobs jobs, ShelfPage.Shelf shelf, ShelfListPane.Works works, Supplier<Window> window) {
        this.phrases = phrases;
        this.jobs = jobs;
        this.holdings = shelf.holdings();
        this.stock = shelf.stock();
        this.works = works;
        this.window = window;
    }

    /** Asks of which work a copy is; {@code done} hears it once it is written down. */
    void assign(SavedCopy copy, Consumer<String> done) {
        WorkChooser chooser = new WorkChooser(phrases, works, stock.shelved(), name(copy), window.get());
        jobs.soon(chooser::enter);
        chooser.showAndWait().flatMap(chosen -> chosen).ifPresent(work -> put(copy, work, done));
    }

    /** Asks for the work that a copy is of, and adds it. */
    void addWork(SavedCopy copy, CopyHead head, Consumer<String> done) {
        NewWorkForm form =
                new NewWorkForm(phrases, works.words(), works.list().languages(stock.shelved()), head, window.get());
        jobs.soon(form::enter);
        form.showAndWait().flatMap(work -> work).ifPresent(work -> add(work, copy, done));
    }

    boolean canAddWorks() {
        return holdings.own().isPresent();
    }

    /** Takes a copy away without asking, since it can be brought back while {@code offer} says so, and after that for a day. */
    void remove(SavedCopy copy, ShelfPage.Offering offer) {
        write("remove.failed", () -> holdings.copies().remove(copy), () -> {
            stock.lookAgain();
            offer.offer(phrases.of("remove.done", name(copy)), phrases.of("remove.undo"), () -> restore(copy));
        });
    }

    private void restore(SavedCopy copy) {
        write("remove.undo-failed", () -> holdings.copies().restore(copy), stock::lookAgain);
    }

    /** Asks where to, and writes a work there with all that is kept of it. */
    void export(Source work, Consumer<String> told) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(phrases.of("works.export.title"));
        chooser.setInitialFileName(work.id() + ZIP);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(phrases.of("works.export.kind"), "*" + ZIP));
        Optional.ofNullable(chooser.showSaveDialog(window.get()))
                .map(File::toPath)
                .map(file -> file.toString().endsWith(ZIP) ? file : file.resolveSibling(file.getFileName() + ZIP))
                .ifPresent(file -> jobs.write("works.export.failed", () -> {
                    String said = exported(work, file);
                    jobs.soon(() -> told.accept(said));
                }));
    }

    /** Notes that could not be read are not left out unsaid. */
    private String exported(Source work, Path file) {
        try {
            List<Path> unreadable = holdings.export().write(work, file);
            return unreadable.isEmpty()
                    ? phrases.of("works.exported", file)
                    : phrases.of(
                            "works.exported.without",
                            file,
                            unreadable.size(),
                            phrases.list(unreadable.stream()
                                    .map(note -> String.valueOf(note.getFileName()))
                                    .limit(MOST_NAMED)
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(SavedCopy copy, String work, Consumer<String> done) {
        write("choose.failed", () -> holdings.copies().assign(copy, Optional.of(work)), () -> {
            stock.lookAgain();
            done.accept(work);
        });
    }

    private void add(NewWork work, SavedCopy copy, Consumer<String> done) {
        jobs.write("own.failed", () -> {
            try {
                Source added = holdings.add(work);
                jobs.soon(() -> put(copy, added.id(), done));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void write(String failureKey, Writing writing, Runnable afterwards) {
        jobs.write(failureKey, () -> {
            try {
                writing.write();
                jobs.soon(afterwards);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Something that is written to the reader's folder. */
    private interface Writing {
        void write() throws IOException;
    }

    private static String name(SavedCopy copy) {
        return copy.title().orElse(copy.fileName());
    }
}
