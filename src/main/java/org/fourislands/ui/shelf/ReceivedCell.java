package org.fourislands.ui.shelf;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourislands.library.Receipt;
import org.fourislands.words.Phrases;
import org.jspecify.annotations.Nullable;

/** What came of one offer, and what the reader may decide about it. */
final class ReceivedCell extends ListCell<Received> {
    private final Phrases phrases;
    private final ReceiptWords words;
    private final Deeds deeds;

    ReceivedCell(Phrases phrases, ReceiptWords words, Deeds deeds) {
        this.phrases = phrases;
        this.words = words;
        this.deeds = deeds;
        getStyleClass().add("received-cell");
        setPrefWidth(0);
    }

    /** What may be decided; {@code addWork} is not offered where no works can be added. */
    record Deeds(
            Consumer<Received> assign, Consumer<Received> addWork, Consumer<Received> leave, Consumer<Received> read) {}

    @Override
    protected void updateItem(@Nullable Received line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || line == null) {
            return;
        }
        Label name = new Label(line.name());
        name.getStyleClass().add("received-name");
        name.setMinWidth(0);
        Label told = new Label(words.of(line));
        told.getStyleClass().add("received-words");
        told.getStyleClass().add(style(line));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(name, told);
        FlowPane buttons = buttons(line);
        if (!buttons.getChildren().isEmpty()) {
            box.getChildren().add(buttons);
        }
        box.setMinWidth(0);
        setGraphic(box);
        setAccessibleText(phrases.of("take.line", line.name(), words.of(line)));
    }

    private static String style(Received line) {
        if (line.receipt() instanceof Receipt.Refused) {
            return "refused";
        }
        return line.asksForAWork() || line.isUnsure() ? "unsure" : "kept";
    }

    private FlowPane buttons(Received line) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("received-deeds");
        if (line.asksForAWork()) {
            add(buttons, "take.assign", line, deeds.assign());
            add(buttons, "take.add-work", line, deeds.addWork());
            add(buttons, "take.leave", line, deeds.leave());
        } else if (line.isUnsure()) {
            add(buttons, "take.assign-another", line, deeds.assign());
            add(buttons, "works.read", line, deeds.read());
        } else if (line.copy().filter(copy -> copy.source().isPresent()).isPresent()) {
            add(buttons, "works.read", line, deeds.read());
        }
        return buttons;
    }

    private void add(FlowPane buttons, String key, Received line, Consumer<Received> deed) {
        Button button = new Button(phrases.of(key));
        button.getStyleClass().add("shelf-deed");
        button.setOnAction(event -> deed.accept(line));
        buttons.getChildren().add(button);
    }
}
