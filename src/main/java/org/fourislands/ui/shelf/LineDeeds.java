package org.fourislands.ui.shelf;

import java.util.Optional;
import java.util.function.Consumer;
import org.fourislands.library.SavedCopy;
import org.fourislands.view.Selection;
import org.fourislands.view.ShelfRow;

/** What is done with a line of the list of works. */
final class LineDeeds {
    private final ShelfPage.Shelf shelf;
    private final CopyDesk desk;
    private final ShelfPage.Deeds deeds;
    private final Consumer<String> fetch;

    /** {@code fetch} asks whether the page at an address may be fetched. */
    LineDeeds(ShelfPage.Shelf shelf, CopyDesk desk, ShelfPage.Deeds deeds, Consumer<String> fetch) {
        this.shelf = shelf;
        this.desk = desk;
        this.deeds = deeds;
        this.fetch = fetch;
    }

    ShelfListPane.Deeds all() {
        return new ShelfListPane.Deeds(this::open, this::act, this::assign, this::remove, this::fetch);
    }

    private void open(ShelfLine line) {
        if (line instanceof ShelfLine.Work work) {
            deeds.open().accept(Selection.source(work.row().id()));
        } else {
            assign(line);
        }
    }

    /** What is nearest: a copy is read, one without a work is put to one. */
    private void act(ShelfLine line) {
        if (line instanceof ShelfLine.Work work) {
            deeds.opening().read(work.row().id());
        } else {
            assign(line);
        }
    }

    private void assign(ShelfLine line) {
        copy(line).ifPresent(copy -> desk.assign(copy, work -> {}));
    }

    private void remove(ShelfLine line) {
        copy(line).ifPresent(desk::remove);
    }

    private void fetch(ShelfLine line) {
        if (line instanceof ShelfLine.Work work) {
            fetch.accept(shelf.book()
                    .source(work.row().id())
                    .flatMap(source -> source.bibliography().url())
                    .orElse(""));
        }
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
