package org.fourislands.ui.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.view.Stand;
import org.fourislands.view.StandMatrix;
import org.fourislands.words.Phrases;

/** Who stood where when: years down, parties across, and below the statement of the stand that is picked. */
final class MatrixPane extends VBox {
    private static final double YEAR_WIDTH = 50;

    private final Phrases phrases;
    private final Looks looks;
    private final Consumer<Dossier> tell;
    private final Consumer<Selection> open;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final List<StandChip> chips = new ArrayList<>();

    /** Whatever is picked is told in the place of {@code statements}. */
    MatrixPane(
            Phrases phrases,
            Looks looks,
            StandMatrix.Table table,
            Statements statements) {
        this.phrases = phrases;
        this.looks = looks;
        this.tell = statements.tell();
        this.open = statements.open();
        getStyleClass().add("matrix-pane");
        Label explained = new Label(phrases.of("matrix.explained"));
        explained.getStyleClass().add("matrix-explained");
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        grid.getStyleClass().add("matrix");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("matrix-scroll");
        scroll.setAccessibleText(phrases.of("list.tab.matrix"));
        scroll.setAccessibleHelp(phrases.of("matrix.help"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill(table);
        Region statement = statements.pane();
        statement.getStyleClass().add("matrix-statement");
        getChildren().addAll(explained, scroll, statement);
        tell.accept(new Dossier("", phrases.of("matrix.none"), List.of()));
        looks.theme().subscribe(theme -> chips.forEach(chip -> chip.colour(Colours.of(theme))));
    }

    void enter() {
        chips.stream().findFirst().ifPresent(StandChip::requestFocus);
    }

    private void fill(StandMatrix.Table table) {
        columns(table.columns().size());
        heading(phrases.of("matrix.year"), 0);
        for (int i = 0; i < table.headings().size(); i++) {
            heading(table.headings().get(i), i + 1);
        }
        int line = 1;
        String period = "";
        for (StandMatrix.Row row : table.rows()) {
            if (!row.period().equals(period)) {
                period = row.period();
                Label words = new Label(period);
                words.getStyleClass().add("matrix-period");
                grid.add(words, 0, line++, table.columns().size() + 1, 1);
            }
            add(row, table, line++);
        }
    }

    private void add(StandMatrix.Row row, StandMatrix.Table table, int line) {
        Label year = new Label(Integer.toString(row.year()));
        year.getStyleClass().add("matrix-year");
        grid.add(year, 0, line);
        for (int i = 0; i < row.cells().size(); i++) {
            VBox cell = new VBox();
            cell.getStyleClass().add("matrix-cell");
            String column = table.headings().get(i);
            row.cells().get(i).forEach(stand -> cell.getChildren().add(chip(stand, column, row.year())));
            grid.add(cell, i + 1, line);
        }
    }

    private StandChip chip(Stand stand, String column, int year) {
        String told = phrases.of("matrix.cell", column, Integer.toString(year), stand.brief(), stand.title());
        StandChip chip = new StandChip(stand, told, Colours.of(looks.theme().get()));
        chips.add(chip);
        chip.focusedProperty().subscribe(focused -> {
            if (focused) {
                show(chip);
            }
        });
        chip.setOnAction(event -> show(chip));
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open.accept(stand.opens());
            }
        });
        chip.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open.accept(stand.opens());
            }
        });
        return chip;
    }

    private void show(StandChip chip) {
        Stand stand = chip.stand();
        Dossier.Entry entry =
                Dossier.Entry.of(stand.statement(), stand.citations()).opening(stand.opens());
        tell.accept(new Dossier("", stand.title(), List.of(new Dossier.Section("", List.of(entry)))));
        double height = grid.getHeight() - scroll.getViewportBounds().getHeight();
        double middle = chip.localToScene(0, chip.getHeight() / 2).getY()
                - grid.localToScene(0, 0).getY();
        if (height > 0) {
            double top = scroll.getVvalue() * height;
            double room = scroll.getViewportBounds().getHeight();
            if (middle < top + 20 || middle > top + room - 20) {
                scroll.setVvalue(Math.max(0, Math.min(1, (middle - room / 2) / height)));
            }
        }
    }

    private void heading(String words, int column) {
        Label label = new Label(words);
        label.getStyleClass().add("matrix-heading");
        grid.add(label, column, 0);
    }

    /** The two sides have the same width, and most of it. */
    private void columns(int parties) {
        ColumnConstraints year = new ColumnConstraints(YEAR_WIDTH);
        grid.getColumnConstraints().add(year);
        for (int i = 0; i < parties; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i < 2 ? 31 : 30.0 / Math.max(1, parties - 2));
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    /**
     * Where the statement of a stand is shown, and what opens it.
     *
     * @param tell shows a statement in {@code pane}
     */
    record Statements(Region pane, Consumer<Dossier> tell, Consumer<Selection> open) {}
}
