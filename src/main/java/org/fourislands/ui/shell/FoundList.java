package org.fourislands.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.VBox;
import org.fourislands.words.Phrases;

/** What was found, under headings. The field that it hangs below keeps the cursor and moves the choice; headings are passed over. */
final class FoundList extends ListView<FoundRow> {
    private static final double HEADING = 32;
    private static final double ITEM = 71;
    private static final double MORE = 30;
    private static final double NOTHING = 104;
    private static final int ROWS_ABOVE = 3;

    FoundList(Phrases phrases) {
        getStyleClass().add("found");
        setFocusTraversable(false);
        setCellFactory(view -> new FoundCell(phrases));
        Label nothing = new Label(phrases.of("find.nothing"));
        nothing.getStyleClass().add("found-nothing");
        Label hint = new Label(phrases.of("find.nothing.hint"));
        hint.getStyleClass().add("found-hint");
        hint.setWrapText(true);
        VBox box = new VBox(nothing, hint);
        box.getStyleClass().add("found-empty");
        setPlaceholder(box);
    }

    /** Shows {@code rows} with the first, or the one at {@code place}, chosen. */
    void show(List<FoundRow> rows, int place) {
        getItems().setAll(rows);
        getSelectionModel().clearSelection();
        choose(Math.min(place, rows.size() - 1), 1);
        scrollTo(place > 1 ? Math.max(0, place - ROWS_ABOVE) : 0);
    }

    /** Up or down, by rows that can be chosen. */
    void move(int step) {
        choose(getSelectionModel().getSelectedIndex() + step, step);
        int chosen = getSelectionModel().getSelectedIndex();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            // Only as far as needed, and with the heading above.
            rows.scrollTo(Math.max(0, chosen - 1));
            rows.scrollTo(chosen);
        }
    }

    Optional<FoundRow> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** As high as its rows, as good as can be told before they are laid out, with letters {@code enlarged} so many times. */
    double height(double enlarged) {
        double rows = getItems().stream().mapToDouble(FoundList::height).sum();
        return enlarged * (getItems().isEmpty() ? NOTHING : rows + 4);
    }

    private static double height(FoundRow row) {
        if (row instanceof FoundRow.Item) {
            return ITEM;
        }
        return row instanceof FoundRow.Heading ? HEADING : MORE;
    }

    private void choose(int from, int step) {
        for (int at = from; at >= 0 && at < getItems().size(); at += step) {
            if (getItems().get(at).canBeChosen()) {
                getSelectionModel().select(at);
                return;
            }
        }
    }
}
