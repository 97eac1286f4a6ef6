package org.fourislands.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
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
    private final Consumer<String> tell;
    private final Stock stock;
    private Opening opening = source -> {};
    private Optional<ShelfList> list = Optional.empty();
    private Optional<ShelfPage> page = Optional.empty();
    private Optional<ReadingPanes> panes = Optional.empty();
    private Optional<Readings> readings = Optional.empty();

    /** {@code tell} says a sentence in passing. */
    ShelfPlace(WindowParts parts, Desk desk, MapPane map, Light light, Consumer<String> tell) {
        this.parts = parts;
        this.desk = desk;
        this.map = map;
        this.light = light;
        this.tell = tell;
        this.stock = new Stock(parts.jobs(), parts.library().holdings());
    }

    /** Begins to answer, now that the record is read; {@code opens} opens copies to be read. */
    void serve(Readings read, ReadingPanes made, Opening opens) {
        opening = opens;
        readings = Optional.of(read);
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
            if (readings.isPresent() && Handed.isIn(event.getDragboard())) {
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
        readings.ifPresent(read -> panes.ifPresent(made -> {
            ShelfPage shown = page.orElseGet(() -> page(read, made));
            page = Optional.of(shown);
            made.leavePage();
            desk.layWide(shown);
            shown.enter();
        }));
    }

    private ShelfPage page(Readings read, ReadingPanes made) {
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
                new ShelfPage.Deeds(this::open, source -> opening.read(source), tell, this::close));
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
                .update(state -> readings.map(read -> read.telling().visit().apply(state, target))
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
