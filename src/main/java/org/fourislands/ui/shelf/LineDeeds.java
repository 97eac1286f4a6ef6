package org.fourislands.ui.shelf;

import java.util.Optional;
import java.util.function.Consumer;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Source;
import org.fourislands.view.Selection;
import org.fourislands.view.ShelfRow;

/** What is done with a line of the list of works. */
final class LineDeeds {
    private final ShelfPage.Shelf shelf;
    private final Desks desks;
    private final ShelfPage.Deeds deeds;
    private final Consumer<String> fetch;

    /** {@code fetch} asks whether the page at an address may be fetched. */
    LineDeeds(ShelfPage.Shelf shelf, Desks desks, ShelfPage.Deeds deeds, Consumer<String> fetch) {
        this.shelf = shelf;
        this.desks = desks;
        this.deeds = deeds;
        this.fetch = fetch;
    }

    /** Where copies and the reader's own works are changed, and what can be brought back. */
    record Desks(CopyDesk copies, OwnWorkDesk own, TakenAway away) {}

    ShelfListPane.Deeds all() {
        return new ShelfListPane.Deeds(
                this::open,
                this::read,
                this::assign,
                this::remove,
                this::fetch,
                this::export,
                new ShelfListPane.OwnDeeds(
                        line -> own(line).isPresent(),
                        line -> own(line).ifPresent(desks.own()::change),
                        line -> own(line).ifPresent(work -> desks.own().remove(work, desks.away()))));
    }

    private void open(ShelfLine line) {
        if (line instanceof ShelfLine.Work work) {
            deeds.open().accept(Selection.source(work.row().id()));
        } else {
            read(line);
        }
    }

    private void read(ShelfLine line) {
        if (line instanceof ShelfLine.Work work) {
            deeds.opening().read(work.row().id());
        } else if (line instanceof ShelfLine.Loose loose) {
            deeds.opening().readCopy(loose.copy().sha256());
        }
    }

    private void assign(ShelfLine line) {
        copy(line).ifPresent(copy -> desks.copies().assign(copy, work -> {}));
    }

    /** The copy, else the work of the reader's own of which there is none. */
    private void remove(ShelfLine line) {
        copy(line)
                .ifPresentOrElse(
                        copy -> desks.copies().remove(copy, desks.away()),
                        () -> own(line).ifPresent(work -> desks.own().remove(work, desks.away())));
    }

    private void fetch(ShelfLine line) {
        if (line instanceof ShelfLine.Work work) {
            fetch.accept(shelf.book()
                    .source(work.row().id())
                    .flatMap(source -> source.bibliography().url())
                    .orElse(""));
        }
    }

    private void export(ShelfLine line) {
        if (line instanceof ShelfLine.Work work) {
            shelf.book()
                    .source(work.row().id())
                    .ifPresent(source -> desks.copies().export(source, deeds.tell()));
        }
    }

    private Optional<Source> own(ShelfLine line) {
        return line instanceof ShelfLine.Work work
                ? shelf.stock().own(work.row().id())
                : Optional.empty();
    }

    private Optional<SavedCopy> copy(ShelfLine line) {
        if (line instanceof ShelfLine.Loose loose) {
            return shelf.stock().copy(loose.copy().sha256());
        }
        return line instanceof ShelfLine.Work work && work.row().readable() == ShelfRow.Readable.COPY
                ? shelf.stock().latestOf(work.row().id())
                : Optional.empty();
    }
}
