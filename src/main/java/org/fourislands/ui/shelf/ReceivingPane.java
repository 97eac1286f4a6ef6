package org.fourislands.ui.shelf;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourislands.library.Receipt;
import org.fourislands.words.Phrases;

/** What is being taken in and how far it is, and what came of it. Not there while nothing was offered. */
final class ReceivingPane extends VBox {
    private final Phrases phrases;
    private final Receiving receiving;
    private final ReceivedCell.Deeds deeds;
    private final Label told = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private final Button close = new Button();
    private final ListView<Received> list;

    ReceivingPane(Phrases phrases, Receiving receiving, ReceiptWords words, ReceivedCell.Deeds deeds) {
        this.phrases = phrases;
        this.receiving = receiving;
        this.deeds = deeds;
        getStyleClass().add("receiving-pane");
        told.getStyleClass().add("receiving-told");
        told.setMinWidth(0);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        button(cancel, "take.cancel", receiving::cancel);
        button(close, "take.done", receiving::clear);
        HBox head = new HBox(told, bar, cancel, close);
        head.getStyleClass().add("receiving-head");
        list = new ListView<>(receiving.received());
        list.getStyleClass().add("received-list");
        list.setAccessibleText(phrases.of("take.results"));
        list.setAccessibleHelp(phrases.of("take.results.help"));
        list.setCellFactory(view -> new ReceivedCell(phrases, words, deeds));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        receiving.progress().subscribe(this::show);
        receiving.received().subscribe(() -> show(receiving.progress().get()));
    }

    private void button(Button button, String key, Runnable deed) {
        button.setText(phrases.of(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
    }

    private void show(Receiving.Progress now) {
        boolean there = now.stage() != Receiving.Stage.NONE;
        setVisible(there);
        setManaged(there);
        boolean underWay = now.stage() == Receiving.Stage.UNDER_WAY || now.stage() == Receiving.Stage.LOOKING;
        show(bar, underWay);
        show(cancel, underWay);
        show(close, !underWay);
        bar.setProgress(now.of() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) now.done() / now.of());
        told.setText(words(now));
        if (!receiving.received().isEmpty() && underWay) {
            list.scrollTo(receiving.received().size() - 1);
        }
    }

    private static void show(Region node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private String words(Receiving.Progress now) {
        return switch (now.stage()) {
            case NONE -> "";
            case LOOKING -> phrases.of("take.looking");
            case UNDER_WAY -> underWay(now);
            case CANCELLED -> phrases.of("take.cancelled", now.done(), now.of() - now.done(), summary());
            case DONE -> now.of() == 0 ? phrases.of("take.no-files") : summary();
        };
    }

    private String underWay(Receiving.Progress now) {
        String told = phrases.of("take.progress", Math.min(now.done() + 1, now.of()), now.of(), now.current());
        return now.kilobytes() == 0 ? told : phrases.of("take.fetching", told, now.kilobytes());
    }

    private String summary() {
        List<Received> all = receiving.received();
        long refused = all.stream()
                .filter(line -> line.receipt() instanceof Receipt.Refused)
                .count();
        long there = all.stream()
                .filter(line ->
                        line.receipt() instanceof Receipt.Kept kept && kept.news() == Receipt.News.THERE_ALREADY)
                .count();
        long loose = all.stream().filter(Received::asksForAWork).count();
        String summary = phrases.of("take.summary", all.size() - refused - there, there, refused);
        return loose == 0 ? summary : phrases.of("take.summary.loose", summary, loose);
    }

    private void key(KeyEvent event) {
        Received line = list.getSelectionModel().getSelectedItem();
        if (line == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> (line.asksForAWork() ? deeds.assign() : deeds.read()).accept(line);
            case A -> deeds.assign().accept(line);
            case N -> deeds.addWork().accept(line);
            case L -> deeds.leave().accept(line);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
