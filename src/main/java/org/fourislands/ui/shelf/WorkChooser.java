package org.fourislands.ui.shelf;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fourislands.view.ShelfFilter;
import org.fourislands.view.ShelfList;
import org.fourislands.view.ShelfOrder;
import org.fourislands.view.Shelved;
import org.fourislands.words.Phrases;

/** Asks of which work a copy is: words narrow the list, Enter takes what is chosen. Answers with the work's id. */
final class WorkChooser extends Dialog<Optional<String>> {
    private static final ShelfOrder ORDER = new ShelfOrder(ShelfOrder.Sort.TITLE, ShelfOrder.Grouping.NONE);
    private static final double WIDTH = 600;
    private static final double HEIGHT = 460;

    private final ListView<ShelfLine> list = new ListView<>();
    private final TextField words = new TextField();

    WorkChooser(Phrases phrases, ShelfListPane.Works works, Shelved shelved, String name, Window owner) {
        initOwner(owner);
        setTitle(phrases.of("choose.title"));
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        words.setPromptText(phrases.of("list.words"));
        words.setAccessibleText(phrases.of("works.words.help"));
        words.textProperty().subscribe(typed -> show(works.list(), shelved, typed));
        list.setAccessibleText(phrases.of("choose.title"));
        list.getStyleClass().add("shelf-list");
        list.setCellFactory(view ->
                new ShelfCell(phrases, works.words(), new ShelfCell.Touch(under -> {}, line -> {}, line -> {})));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label asked = new Label(phrases.of("choose.asked", name));
        asked.setWrapText(true);
        VBox content = new VBox(asked, words, list);
        content.getStyleClass().add("work-chooser");
        ButtonType choose = new ButtonType(phrases.of("choose.take"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(choose, ButtonType.CANCEL);
        getDialogPane().setContent(content);
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        setResizable(true);
        Node button = getDialogPane().lookupButton(choose);
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        setResultConverter(pressed -> choose.equals(pressed) ? chosen() : Optional.empty());
        listen();
    }

    /** The focus goes to the words; to be called once the dialog is there. */
    void enter() {
        words.requestFocus();
    }

    private void listen() {
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (step != 0) {
                event.consume();
                int at = Math.max(
                        0,
                        Math.min(
                                list.getItems().size() - 1,
                                list.getSelectionModel().getSelectedIndex() + step));
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 1));
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && chosen().isPresent()) {
                setResult(chosen());
                close();
            }
        });
    }

    private void show(ShelfList works, Shelved shelved, String typed) {
        ShelfList.Listing found = works.of(ShelfFilter.ALL.holding(typed), ORDER, shelved);
        list.getItems()
                .setAll(ShelfLine.of(found, "").stream()
                        .filter(ShelfLine.Work.class::isInstance)
                        .toList());
        if (!list.getItems().isEmpty() && !typed.isBlank()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private Optional<String> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof ShelfLine.Work work
                ? Optional.of(work.row().id())
                : Optional.empty();
    }
}
