package org.fourislands.ui.proposals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.ProposalFilter;
import org.fourislands.view.ProposalList;
import org.fourislands.words.Phrases;

/** The list with its filter. Walking it draws each proposal on the map; Enter or a double click opens one. */
final class ProposalListPane extends VBox {
    private final ProposalWorks works;
    private final FilterBar filter;
    private final ListView<ListLine> list = new ListView<>();
    private final Deeds deeds;

    ProposalListPane(Phrases phrases, ProposalWorks works, Looks looks, Deeds deeds) {
        this.works = works;
        this.deeds = deeds;
        getStyleClass().add("proposal-list-pane");
        list.getStyleClass().add("proposal-list");
        list.setAccessibleText(phrases.of("list.tab"));
        list.setAccessibleHelp(phrases.of("list.help"));
        list.setCellFactory(view -> new ProposalCell(phrases, looks));
        list.setPlaceholder(nothing(phrases));
        filter = new FilterBar(phrases, works, this::show, list::requestFocus);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, heads(works.islands()), list);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> chosen().ifPresent(deeds.draw()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                chosen().ifPresent(deeds.open());
            }
        });
        looks.theme().subscribe(theme -> list.refresh());
        show(ProposalFilter.ALL);
    }

    /** The focus goes to the list; to the proposal {@code drawn} if that is in it. */
    void enter(Optional<String> drawn) {
        drawn.ifPresent(id -> {
            List<ListLine> lines = list.getItems();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i) instanceof ListLine.Entry entry
                        && entry.row().id().equals(id)) {
                    list.getSelectionModel().select(i);
                    list.scrollTo(Math.max(0, i - 2));
                }
            }
        });
        list.requestFocus();
    }

    private void show(ProposalFilter asked) {
        ProposalList.Listing listing = works.listing().apply(asked);
        Optional<String> kept = chosen();
        list.getItems().setAll(ListLine.of(listing));
        filter.showCount(listing.shown(), listing.all());
        kept.ifPresent(this::selectAgain);
    }

    private void selectAgain(String id) {
        list.getItems().stream()
                .filter(line ->
                        line instanceof ListLine.Entry entry && entry.row().id().equals(id))
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
    }

    private Optional<String> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof ListLine.Entry entry
                ? Optional.of(entry.row().id())
                : Optional.empty();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> walk(event, 1, i -> i + 1);
            case UP -> walk(event, -1, i -> i - 1);
            case HOME -> walk(event, 1, i -> 0);
            case END -> walk(event, -1, i -> list.getItems().size() - 1);
            case PAGE_DOWN -> walk(event, 1, i -> i + 8);
            case PAGE_UP -> walk(event, -1, i -> i - 8);
            case ENTER -> {
                event.consume();
                chosen().ifPresent(deeds.open());
            }
            case B -> {
                event.consume();
                chosen().ifPresent(deeds.beside());
            }
            // The list would keep it to itself.
            case ESCAPE -> {
                event.consume();
                deeds.leave().run();
            }
            default -> {}
        }
    }

    /** To the next line in a direction that is a proposal, and no further than the ends. */
    private void walk(KeyEvent event, int direction, IntUnaryOperator step) {
        if (event.isShortcutDown() || event.isAltDown() || list.getItems().isEmpty()) {
            return;
        }
        event.consume();
        List<ListLine> lines = list.getItems();
        int at = Math.max(
                0,
                Math.min(
                        lines.size() - 1,
                        step.applyAsInt(list.getSelectionModel().getSelectedIndex())));
        while (at >= 0 && at < lines.size() && lines.get(at) instanceof ListLine.Heading) {
            at += direction;
        }
        list.scrollTo(Math.max(0, at - 2));
        if (at >= 0 && at < lines.size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
    }

    /** What the four boxes of a row stand for. */
    private static HBox heads(List<ProposalWorks.Choice> islands) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heads = new HBox(gap);
        heads.getStyleClass().add("outcome-heads");
        for (ProposalWorks.Choice island : islands) {
            Label head = new Label(island.brief());
            head.setTooltip(new Tooltip(island.words()));
            head.setAccessibleText(island.words());
            head.setMinWidth(OutcomeBar.CELL_WIDTH);
            head.setPrefWidth(OutcomeBar.CELL_WIDTH);
            heads.getChildren().add(head);
        }
        return heads;
    }

    private VBox nothing(Phrases phrases) {
        Label none = new Label(phrases.of("list.nothing"));
        Button all = new Button(phrases.of("list.all"));
        all.getStyleClass().add("show-all");
        all.setOnAction(event -> filter.showAll());
        VBox box = new VBox(none, all);
        box.getStyleClass().add("nothing-found");
        return box;
    }

    /** What a walk through the list does, by the id of a proposal. */
    record Deeds(Consumer<String> draw, Consumer<String> open, Consumer<String> beside, Runnable leave) {}
}
