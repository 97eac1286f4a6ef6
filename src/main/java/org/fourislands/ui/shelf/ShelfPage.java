package org.fourislands.ui.shelf;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fourislands.library.Offer;
import org.fourislands.sources.SourceBook;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.Light;
import org.fourislands.ui.PageHead;
import org.fourislands.view.Selection;
import org.fourislands.view.ShelfList;
import org.fourislands.view.ShelfWords;
import org.fourislands.words.Phrases;

/** The page of the shelf: all works, where they differ, and what is being taken in. Keeps its filter while the window is open. */
public final class ShelfPage extends BorderPane {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private static final double RECEIVING_SHARE = 0.4;

    private final Phrases phrases;
    private final Jobs jobs;
    private final Stock stock;
    private final Deeds deeds;
    private final CopyDesk desk;
    private final TakenAway takenAway;
    private final Receiving receiving;
    private final ReceiptWords words;
    private final ShelfListPane list;
    private final Node questions;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton listTab;
    private final ToggleButton questionsTab;

    /** {@code questions} is the page's own place for the points on which the works differ. */
    public ShelfPage(Phrases phrases, Jobs jobs, Shelf shelf, Node questions, Deeds deeds) {
        this.phrases = phrases;
        this.jobs = jobs;
        this.stock = shelf.stock();
        this.questions = questions;
        this.deeds = deeds;
        ShelfListPane.Works works = new ShelfListPane.Works(shelf.list(), new ShelfWords(shelf.book(), phrases));
        desk = new CopyDesk(phrases, jobs, shelf, works, () -> getScene().getWindow());
        receiving = new Receiving(jobs, shelf.holdings().door(), stock::lookAgain);
        words = new ReceiptWords(phrases, shelf.book());
        OwnWorkDesk own =
                new OwnWorkDesk(phrases, jobs, shelf, works, () -> getScene().getWindow());
        takenAway = new TakenAway(deeds.offering());
        LineDeeds lineDeeds = new LineDeeds(shelf, new LineDeeds.Desks(desk, own, takenAway), deeds, this::fetch);
        list = new ShelfListPane(phrases, works, stock, shelf.lamp(), lineDeeds.all());
        listTab = tab("works.tab", list);
        questionsTab = tab("works.tab.questions", questions);
        getStyleClass().add("shelf-page");
        setTop(head());
        setBottom(receivingPane());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        turnTo(listTab, list);
    }

    /**
     * What the page shows.
     *
     * @param book the works of the record
     * @param list all works in order
     */
    public record Shelf(SourceBook book, ShelfList list, Holdings holdings, Stock stock, Lamp lamp) {}

    /**
     * What lights up islands.
     *
     * @param touched the islands that a work is cited for
     */
    public record Lamp(Light light, Function<String, Set<String>> touched) {}

    /**
     * What is done from the page.
     *
     * @param open opens what is named, and leaves the page
     * @param tell a sentence in passing
     * @param offering the same, with something to be done about it
     */
    public record Deeds(
            Consumer<Selection> open, Opening opening, Consumer<String> tell, Offering offering, Runnable close) {}

    /** Tells something, and offers for a while what can be done about it. */
    public interface Offering {
        void offer(String sentence, String words, Runnable deed);
    }

    /** The focus goes into the page, and the shelf is looked at again. */
    public void enter() {
        stock.lookAgain();
        if (list.equals(getCenter())) {
            list.enter();
        } else {
            questions.requestFocus();
        }
    }

    /** Takes in what was pasted or dropped. */
    public void receive(Handed handed) {
        if (handed instanceof Handed.Files given) {
            receiving.receiveFiles(given.files());
        } else if (handed instanceof Handed.Words pasted) {
            receiving.receive(List.of(pasted.words()));
        } else if (handed instanceof Handed.Address page) {
            fetch(page.address());
        }
    }

    private VBox head() {
        TakeInMenu takeIn = new TakeInMenu(phrases, receiving::receiveFiles, this::paste, () -> fetch(""));
        return new VBox(new PageHead(
                phrases.of("shelf.title"),
                List.of(listTab, questionsTab),
                List.of(takeIn),
                new PageHead.Way(phrases.of("list.close"), () -> deeds.close().run())));
    }

    /** However much came in, the list keeps the larger part of the page. */
    private ReceivingPane receivingPane() {
        ReceivingPane pane = new ReceivingPane(
                phrases, receiving, words, new Decisions(phrases, receiving, desk, words, deeds).all());
        pane.maxHeightProperty().bind(heightProperty().multiply(RECEIVING_SHARE));
        return pane;
    }

    private ToggleButton tab(String key, Node page) {
        ToggleButton tab = new ToggleButton(phrases.of(key));
        tab.setToggleGroup(tabs);
        tab.getStyleClass().add("page-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> turnTo(tab, page));
        return tab;
    }

    private void turnTo(ToggleButton tab, Node page) {
        tabs.selectToggle(tab);
        setCenter(page);
    }

    private void key(KeyEvent event) {
        if (FIND.match(event) && list.equals(getCenter())) {
            event.consume();
            list.enterWords();
        } else if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            paste();
        } else if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            takenAway.bringBack();
        }
    }

    private void paste() {
        Handed.in(Clipboard.getSystemClipboard(), phrases)
                .ifPresentOrElse(this::receive, () -> deeds.tell().accept(phrases.of("take.nothing-to-paste")));
    }

    /** Nothing is fetched before the reader has said so. */
    private void fetch(String likely) {
        AddressForm form = new AddressForm(phrases, likely, getScene().getWindow());
        jobs.soon(form::enter);
        form.showAndWait()
                .flatMap(address -> address)
                .ifPresent(address -> receiving.receive(List.of(new Offer.AtAddress(address))));
    }
}
