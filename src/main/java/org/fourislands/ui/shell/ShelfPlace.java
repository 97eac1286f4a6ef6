package org.fourislands.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.fourislands.ui.Light;
import org.fourislands.ui.dossier.DossierPane;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.shelf.Handed;
import org.fourislands.ui.shelf.Holdings;
import org.fourislands.ui.shelf.Opening;
import org.fourislands.ui.shelf.ShelfPage;
import org.fourislands.ui.shelf.Stock;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.view.ShelfList;

/** Where the page of the shelf lies in the window: beside the map, over the dossier. Takes what is dropped anywhere. */
final class ShelfPlace {
    private final WindowParts parts;
    private final Desk desk;
    private final MapPane map;
    private final Light light;
    private final Notices notices;
    private final Stock stock;
    private Optional<ShelfList> list = Optional.empty();
    private Optional<ShelfPage> page = Optional.empty();
    private Optional<ReadingPanes> panes = Optional.empty();
    private Optional<Opened> opened = Optional.empty();

    ShelfPlace(WindowParts parts, Desk desk, MapPane map, Light light, Notices notices) {
        this.parts = parts;
        this.desk = desk;
        this.map = map;
        this.light = light;
        this.notices = notices;
        this.stock = new Stock(parts.jobs(), parts.library().holdings());
    }

    /** What is there once the record is read. */
    private record Opened(Readings readings, Opening opening) {}

    /** Begins to answer, now that the record is read; {@code opens} opens copies to be read. */
    void serve(Readings read, ReadingPanes made, Opening opens) {
        opened = Optional.of(new Opened(read, opens));
        panes = Optional.of(made);
        parts.jobs()
                .run(
                        "works.failed",
                        () -> ShelfList.ready(read.sources(), parts.phrases()),
                        ready -> list = Optional.of(ready));
    }

    /** What lies on the shelf; who shows it follows it. */
    Stock stock() {
        return stock;
    }

    boolean isOpen() {
        return page.filter(desk::hasPage).isPresent();
    }

    /** Opens the page, wherever one is. */
    void show() {
        if (!isOpen()) {
            lay();
        }
    }

    /** Opens the page, or closes it where it is open. Its filter stays as it was. */
    void turn() {
        if (isOpen()) {
            close();
        } else {
            lay();
        }
    }

    /** What is dropped on {@code window} is taken in, wherever it falls. */
    void takeDropsOn(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (opened.isPresent() && Handed.isIn(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Handed> handed = Handed.in(event.getDragboard(), parts.phrases());
            event.setDropCompleted(handed.isPresent());
            event.consume();
            handed.ifPresent(this::receive);
        });
    }

    private void receive(Handed handed) {
        if (page.filter(desk::hasPage).isEmpty()) {
            lay();
        }
        page.ifPresent(shown -> shown.receive(handed));
    }

    private void lay() {
        opened.ifPresent(read -> panes.ifPresent(made -> {
            ShelfPage shown = page.orElseGet(() -> page(read.readings(), read.opening(), made));
            page = Optional.of(shown);
            made.leavePage();
            desk.layWide(shown);
            shown.enter();
        }));
    }

    private ShelfPage page(Readings read, Opening opening, ReadingPanes made) {
        Holdings holdings = parts.library().holdings();
        return new ShelfPage(
                parts.phrases(),
                parts.jobs(),
                new ShelfPage.Shelf(
                        read.sources(),
                        list.orElseGet(() -> new ShelfList(read.sources(), parts.phrases())),
                        holdings,
                        stock,
                        new ShelfPage.Lamp(light, source -> read.touching().apply(Selection.source(source)))),
                questions(read, made),
                new ShelfPage.Deeds(this::open, opening, notices::warn, notices::offer, this::close));
    }

    private DossierPane questions(Readings read, ReadingPanes made) {
        DossierPane pane = made.anotherDossier(this::open);
        pane.show(new Dossier(
                parts.phrases().of("works.questions"),
                parts.phrases().of("works.questions.explained"),
                read.questions()));
        return pane;
    }

    private void open(Selection target) {
        light.off();
        parts.store()
                .update(state -> opened.map(
                                read -> read.readings().telling().visit().apply(state, target))
                        .orElse(state));
        desk.leave();
        panes.ifPresent(made -> made.page().requestFocus());
    }

    private void close() {
        light.off();
        desk.leave();
        map.requestFocus();
    }
}
