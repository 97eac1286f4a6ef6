package org.fourislands.ui.shelf;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Source;
import org.fourislands.ui.Jobs;
import org.fourislands.view.CopyTaken;
import org.fourislands.view.Shelved;

/** What lies on the shelf, as it was last looked at; who shows it follows it. On the window's thread. */
public final class Stock {
    private final Jobs jobs;
    private final Holdings holdings;
    private Shelved shelved = Shelved.NOTHING;
    private final ReadOnlyObjectWrapper<Kept> now = new ReadOnlyObjectWrapper<>(new Kept(List.of(), List.of()));

    public Stock(Jobs jobs, Holdings holdings) {
        this.jobs = jobs;
        this.holdings = holdings;
    }

    /** The copies, the latest first, and the reader's own works. */
    public record Kept(List<SavedCopy> copies, List<Source> own) {
        public Kept {
            copies = List.copyOf(copies);
            own = List.copyOf(own);
        }
    }

    public ReadOnlyObjectProperty<Kept> now() {
        return now.getReadOnlyProperty();
    }

    /** Looks at the shelf again, off the window's thread. */
    public void lookAgain() {
        jobs.run("works.failed", () -> new Kept(holdings.copies().copies(), holdings.ownWorks()), this::show);
    }

    /** The copy with these bytes. */
    Optional<SavedCopy> copy(String sha256) {
        return now.get().copies().stream()
                .filter(copy -> copy.sha256().equals(sha256))
                .findFirst();
    }

    /** The copy of a work that was taken last. */
    public Optional<SavedCopy> latestOf(String source) {
        return now.get().copies().stream()
                .filter(copy -> copy.source().equals(Optional.of(source)))
                .findFirst();
    }

    /** The copies of a work, the latest first. */
    List<SavedCopy> copiesOf(String source) {
        return now.get().copies().stream()
                .filter(copy -> copy.source().equals(Optional.of(source)))
                .toList();
    }

    /** The reader's own work of this id. */
    Optional<Source> own(String id) {
        return now.get().own().stream().filter(work -> work.id().equals(id)).findFirst();
    }

    /** The same as the list of works tells of it. */
    Shelved shelved() {
        return shelved;
    }

    private void show(Kept seen) {
        shelved = told(seen);
        now.set(seen);
    }

    private static Shelved told(Kept seen) {
        return new Shelved(
                seen.own(),
                seen.copies().stream()
                        .filter(copy -> copy.source().isPresent())
                        .collect(Collectors.groupingBy(
                                copy -> copy.source().orElseThrow(),
                                Collectors.mapping(Stock::taken, Collectors.toList()))),
                seen.copies().stream()
                        .filter(copy -> copy.source().isEmpty())
                        .map(Stock::taken)
                        .toList());
    }

    static CopyTaken taken(SavedCopy copy) {
        return new CopyTaken(
                copy.sha256(),
                copy.taken().atZone(ZoneId.systemDefault()).toLocalDate(),
                copy.address().orElse(copy.fileName()),
                copy.title().orElse(copy.fileName()));
    }
}
