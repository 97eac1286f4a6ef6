package org.fourislands.ui.shelf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.view.ShelfList;
import org.fourislands.view.ShelfRow;
import org.fourislands.view.ShelfWords;
import org.fourislands.words.Phrases;

/** The list of works with its filter. What is chosen or pointed at lights up the islands it is cited for. */
final class ShelfListPane extends VBox {
    private static final int PAGE = 8;

    private final Phrases phrases;
    private final ShelfList works;
    private final Stock stock;
    private final ShelfPage.Lamp lamp;
    private final Deeds deeds;
    private final ShelfFilterBar filter;
    private final ListView<ShelfLine> list = new ListView<>();

    ShelfListPane(Phrases phrases, Works works, Stock stock, ShelfPage.Lamp lamp, Deeds deeds) {
        this.phrases = phrases;
        this.works = works.list();
        this.stock = stock;
        this.lamp = lamp;
        this.deeds = deeds;
        getStyleClass().add("shelf-list-pane");
        list.getStyleClass().add("shelf-list");
        list.setAccessibleText(phrases.of("works.tab"));
        list.setAccessibleHelp(phrases.of("works.help"));
        list.setCellFactory(view -> new ShelfCell(
                phrases,
                works.words(),
                new ShelfCell.Touch(this::point, line -> act(line, deeds.read()), line -> act(line, deeds.assign()))));
        list.setPlaceholder(nothing());
        filter = new ShelfFilterBar(phrases, works.words(), this.works.languages(stock.shelved()), this::show);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> point(Optional.empty()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                chosen().ifPresent(deeds.open());
            }
        });
        list.setContextMenu(new ShelfMenu(phrases, this::chosen, deeds));
        stock.now().subscribe(kept -> show());
        sceneProperty().subscribe((before, scene) -> {
            if (scene == null) {
                lamp.light().off();
            }
        });
    }

    /** The list and the words of its lines. */
    record Works(ShelfList list, ShelfWords words) {}

    /**
     * What is done with a line.
     *
     * @param open opens its page
     * @param read opens a copy to be read
     */
    record Deeds(
            Consumer<ShelfLine> open,
            Consumer<ShelfLine> read,
            Consumer<ShelfLine> assign,
            Consumer<ShelfLine> remove,
            Consumer<ShelfLine> fetch,
            Consumer<ShelfLine> export,
            OwnDeeds own) {}

    /** What is done with the works of the reader's own, and which lines are such. */
    record OwnDeeds(Predicate<ShelfLine> isOwn, Consumer<ShelfLine> change, Consumer<ShelfLine> remove) {}

    /** The focus goes to the list, to its first line where none is chosen. */
    void enter() {
        if (chosen().isEmpty()) {
            walk(1, at -> 0);
        }
        list.requestFocus();
    }

    void enterWords() {
        filter.enterWords();
    }

    private void show() {
        ShelfList.Listing listing = works.of(filter.filter(), filter.order(), stock.shelved());
        Optional<ShelfLine> kept = chosen();
        list.getItems().setAll(ShelfLine.of(listing, phrases.of("works.loose")));
        filter.showCount(listing.shown(), listing.all());
        kept.ifPresent(this::selectAgain);
    }

    private void selectAgain(ShelfLine kept) {
        list.getItems().stream()
                .filter(line -> isSame(line, kept))
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
    }

    private static boolean isSame(ShelfLine one, ShelfLine other) {
        return (one instanceof ShelfLine.Work a && other instanceof ShelfLine.Work b)
                ? a.row().id().equals(b.row().id())
                : one.equals(other);
    }

    Optional<ShelfLine> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(line -> !(line instanceof ShelfLine.Heading));
    }

    /** With nothing under the pointer, what is chosen is lit. */
    private void point(Optional<ShelfLine> under) {
        Set<String> islands = under.or(this::chosen)
                .filter(ShelfLine.Work.class::isInstance)
                .map(line -> lamp.touched().apply(((ShelfLine.Work) line).row().id()))
                .orElse(Set.of());
        lamp.light().on(islands);
    }

    private void act(ShelfLine line, Consumer<ShelfLine> deed) {
        list.getSelectionModel().select(line);
        deed.accept(line);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> walk(event, 1, at -> at + 1);
            case UP -> walk(event, -1, at -> at - 1);
            case HOME -> walk(event, 1, at -> 0);
            case END -> walk(event, -1, at -> list.getItems().size() - 1);
            case PAGE_DOWN -> walk(event, 1, at -> at + PAGE);
            case PAGE_UP -> walk(event, -1, at -> at - PAGE);
            case ENTER -> on(event, deeds.open());
            case R ->
                on(event, line -> {
                    if (hasCopy(line)) {
                        deeds.read().accept(line);
                    }
                });
            case A -> on(event, deeds.assign());
            case C -> on(event, deeds.own().change());
            case DELETE -> on(event, deeds.remove());
            default -> {}
        }
    }

    private static boolean hasCopy(ShelfLine line) {
        return line instanceof ShelfLine.Loose
                || (line instanceof ShelfLine.Work work && work.row().readable() == ShelfRow.Readable.COPY);
    }

    private void on(KeyEvent event, Consumer<ShelfLine> deed) {
        event.consume();
        chosen().ifPresent(deed);
    }

    private void walk(KeyEvent event, int direction, IntUnaryOperator step) {
        event.consume();
        walk(direction, step);
    }

    /** To the next line in a direction that is no heading, and no further than the ends. */
    private void walk(int direction, IntUnaryOperator step) {
        List<ShelfLine> lines = list.getItems();
        int wished = step.applyAsInt(list.getSelectionModel().getSelectedIndex());
        int at = Math.max(0, Math.min(lines.size() - 1, wished));
        while (at >= 0 && at < lines.size() && lines.get(at) instanceof ShelfLine.Heading) {
            at += direction;
        }
        if (at >= 0 && at < lines.size()) {
            list.scrollTo(Math.max(0, at - 2));
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
    }

    private VBox nothing() {
        Label none = new Label(phrases.of("works.nothing"));
        Button all = new Button(phrases.of("list.all"));
        all.getStyleClass().add("show-all");
        all.setOnAction(event -> filter.showAll());
        VBox box = new VBox(none, all);
        box.getStyleClass().add("nothing-found");
        return box;
    }
}
