package org.fourislands.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.fourislands.library.CopyHead;
import org.fourislands.library.CopyMatch;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.CopyText;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.Found;
import org.fourislands.library.NewWork;
import org.fourislands.library.Offer;
import org.fourislands.library.OwnSources;
import org.fourislands.library.Receipt;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.TakingIn;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Source;
import org.fourislands.ui.shelf.Holdings;
import org.fourislands.words.Text;

/** A shelf in memory: files named after the declaration are of it, {@code .bad} ones are refused, others are of no work. */
final class SampleHoldings implements CopyShelf, TakingIn, OwnSources {
    final List<SavedCopy> kept = new CopyOnWriteArrayList<>();
    final List<Source> own = new CopyOnWriteArrayList<>();
    /** Each taking in waits for one. */
    final Semaphore permits = new Semaphore(1000);

    Holdings holdings() {
        return new Holdings(this, this, Optional.of(this), (work, out) -> List.of());
    }

    static SavedCopy copy(String name, Optional<String> source) {
        String sha256 = String.format("%064x", Integer.toUnsignedLong(name.hashCode()));
        return new SavedCopy(
                sha256,
                source,
                name,
                ".txt",
                10,
                Instant.parse("2026-05-03T12:00:00Z"),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Offer> files(List<Path> given) {
        return new ArrayList<>(given.stream().map(Offer.InFile::new).toList());
    }

    @Override
    public Receipt take(Offer offer, FetchWatch watch) {
        permits.acquireUninterruptibly();
        if (offer.name().endsWith(".bad")) {
            return new Receipt.Refused("It is not whole.");
        }
        Optional<String> source =
                Optional.of("declaration").filter(id -> offer.name().startsWith(id));
        SavedCopy copy = copy(offer.name(), source);
        boolean there = kept.stream().anyMatch(one -> one.sha256().equals(copy.sha256()));
        if (!there) {
            kept.add(copy);
        }
        CopyMatch match = new CopyMatch(source, Found.Certainty.NONE, new CopyText(List.of()), List.of());
        CopyHead head = CopyHead.unsaid().titled("A page found");
        return new Receipt.Kept(copy, match, head, there ? Receipt.News.THERE_ALREADY : Receipt.News.NEW);
    }

    @Override
    public List<SavedCopy> copies() {
        return List.copyOf(kept);
    }

    @Override
    public Optional<CopyText> text(SavedCopy copy) {
        return Optional.empty();
    }

    @Override
    public Path original(SavedCopy copy) {
        return Path.of(copy.fileName());
    }

    @Override
    public SavedCopy assign(SavedCopy copy, Optional<String> source) {
        kept.removeIf(one -> one.sha256().equals(copy.sha256()));
        kept.add(copy.of(source));
        return copy.of(source);
    }

    @Override
    public void remove(SavedCopy copy) {
        kept.removeIf(one -> one.sha256().equals(copy.sha256()));
    }

    @Override
    public void restore(SavedCopy copy) {
        kept.add(copy);
    }

    @Override
    public List<Source> all() {
        return List.copyOf(own);
    }

    @Override
    public Source change(Source work) {
        own.removeIf(one -> one.id().equals(work.id()));
        own.add(work);
        return work;
    }

    @Override
    public Optional<Source> remove(String id) {
        Optional<Source> gone = own.stream().filter(one -> one.id().equals(id)).findFirst();
        gone.ifPresent(own::remove);
        return gone;
    }

    @Override
    public Source add(NewWork work) {
        Bibliography bibliography = new Bibliography(
                "webpage",
                work.title(),
                Optional.empty(),
                List.of(),
                work.outlet(),
                Optional.empty(),
                work.date(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                work.address());
        Source source = new Source(
                "own-" + own.size(),
                bibliography,
                work.language(),
                work.kind(),
                work.side(),
                Text.of("The reader's."),
                Text.of("Unknown."),
                Optional.empty());
        own.add(source);
        return source;
    }
}
