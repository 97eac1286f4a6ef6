package org.fourislands.ui.shelf;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourislands.view.CopyTaken;
import org.fourislands.view.ShelfRow;
import org.fourislands.view.ShelfWords;
import org.fourislands.words.Phrases;
import org.jspecify.annotations.Nullable;

/** One line of the list on screen. */
final class ShelfCell extends ListCell<ShelfLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Phrases phrases;
    private final ShelfWords words;
    private final Touch touch;

    ShelfCell(Phrases phrases, ShelfWords words, Touch touch) {
        this.phrases = phrases;
        this.words = words;
        this.touch = touch;
        getStyleClass().add("shelf-cell");
        setPrefWidth(0);
        hoverProperty()
                .subscribe(over -> touch.point().accept(over ? Optional.ofNullable(getItem()) : Optional.empty()));
    }

    /**
     * What a pointer does in a line.
     *
     * @param point told of the line under the pointer
     */
    record Touch(Consumer<Optional<ShelfLine>> point, Consumer<ShelfLine> read, Consumer<ShelfLine> assign) {}

    @Override
    protected void updateItem(@Nullable ShelfLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        boolean heading = line instanceof ShelfLine.Heading;
        pseudoClassStateChanged(HEADING, heading);
        setMouseTransparent(empty || heading);
        if (empty || line == null) {
            return;
        }
        if (line instanceof ShelfLine.Heading above) {
            setText(above.words());
        } else if (line instanceof ShelfLine.Work work) {
            setGraphic(row(work));
            setAccessibleText(work.row().told());
        } else if (line instanceof ShelfLine.Loose loose) {
            setGraphic(row(loose));
            setAccessibleText(loose.copy().title() + ". " + words.taken(loose.copy()));
        }
    }

    private HBox row(ShelfLine.Work line) {
        ShelfRow row = line.row();
        HBox first = first(row.title(), row.date());
        HBox last = new HBox(reading(row), label(String.join(" · ", row.marks()), "shelf-marks"));
        last.getStyleClass().add("shelf-last");
        last.setAlignment(Pos.BASELINE_LEFT);
        VBox told = new VBox(first);
        row.translated().ifPresent(english -> told.getChildren().add(label(english, "shelf-translated")));
        if (!row.by().isEmpty()) {
            told.getChildren().add(label(row.by(), "shelf-by"));
        }
        told.getChildren().add(last);
        return row.readable() == ShelfRow.Readable.COPY
                ? line(told, button("works.read", line, touch.read()))
                : line(told, new Region());
    }

    private HBox row(ShelfLine.Loose line) {
        CopyTaken copy = line.copy();
        Label taken = label(words.taken(copy), "shelf-reading");
        taken.getStyleClass().add("copy");
        HBox deeds = new HBox(button("works.assign", line, touch.assign()), button("works.read", line, touch.read()));
        deeds.getStyleClass().add("shelf-deeds");
        return line(new VBox(first(copy.title(), ""), taken), deeds);
    }

    private static HBox first(String title, String date) {
        Label when = label(date, "shelf-date");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(label(title, "shelf-title"), gap, when);
        first.getStyleClass().add("shelf-first");
        first.setAlignment(Pos.BASELINE_LEFT);
        return first;
    }

    private static HBox line(VBox told, Node deed) {
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox line = new HBox(told, deed);
        line.getStyleClass().add("shelf-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** For the mouse; by the keyboard a key does the same. */
    private Button button(String key, ShelfLine line, Consumer<ShelfLine> deed) {
        Button button = new Button(phrases.of(key));
        button.getStyleClass().add("shelf-deed");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> deed.accept(line));
        return button;
    }

    private static Label reading(ShelfRow row) {
        Label reading = label(row.reading(), "shelf-reading");
        reading.getStyleClass().add(row.readable().name().toLowerCase(Locale.ROOT));
        return reading;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
