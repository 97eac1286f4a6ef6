package org.fourislands.ui.shelf;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.fourislands.view.ShelfRow;
import org.fourislands.words.Phrases;

/** What can be done with the chosen line of the list, made when it is asked for. */
final class ShelfMenu extends ContextMenu {
    private final Phrases phrases;

    ShelfMenu(Phrases phrases, Supplier<Optional<ShelfLine>> chosen, ShelfListPane.Deeds deeds) {
        this.phrases = phrases;
        getItems().add(new MenuItem());
        setOnShowing(event -> {
            getItems().clear();
            chosen.get().ifPresent(line -> fill(line, deeds));
        });
    }

    private void fill(ShelfLine line, ShelfListPane.Deeds deeds) {
        boolean work = line instanceof ShelfLine.Work;
        boolean copy = !(line instanceof ShelfLine.Work one) || one.row().readable() == ShelfRow.Readable.COPY;
        if (work) {
            item("works.open", line, deeds.open());
        }
        if (copy) {
            item("works.read", line, deeds.read());
        }
        if (work) {
            item("works.fetch", line, deeds.fetch());
            item("works.export", line, deeds.export());
        }
        if (copy) {
            item("works.assign", line, deeds.assign());
            item("works.remove", line, deeds.remove());
        }
        if (deeds.own().isOwn().test(line)) {
            item("own.change.ask", line, deeds.own().change());
            item("own.remove", line, deeds.own().remove());
        }
    }

    private void item(String key, ShelfLine line, Consumer<ShelfLine> deed) {
        MenuItem item = new MenuItem(phrases.of(key));
        item.setOnAction(event -> deed.accept(line));
        getItems().add(item);
    }
}
