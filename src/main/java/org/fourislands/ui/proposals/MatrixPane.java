package org.fourislands.ui.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.Dossier;
import org.fourislands.view.Stand;
import org.fourislands.view.StandMatrix;
import org.fourislands.words.Phrases;

/** Who stood where when: years down, parties across, each opening its statement. */
final class MatrixPane extends VBox {
    private static final double YEAR_WIDTH = 50;
    private static final double CARD_WIDTH = 400;
    private static final double CARD_HEIGHT = 230;

    private final Phrases phrases;
    private final Looks looks;
    private final Statements statements;
    private final GridPane heads = new GridPane();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final List<StandChip> chips = new ArrayList<>();
    private final PopOver card;

    MatrixPane(Phrases phrases, Looks looks, StandMatrix.Table table, Statements statements) {
        this.phrases = phrases;
        this.looks = looks;
        this.statements = statements;
        getStyleClass().add("matrix-pane");
        Label explained = new Label(phrases.of("matrix.explained"));
        explained.getStyleClass().add("matrix-explained");
        explained.setWrapText(true);
        explained.setMinHeight(Region.USE_PREF_SIZE);
        heads.getStyleClass().add("matrix-heads");
        grid.getStyleClass().add("matrix");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.getStyleClass().add("matrix-scroll");
        scroll.setAccessibleText(phrases.of("list.tab.matrix"));
        scroll.setAccessibleHelp(phrases.of("matrix.help"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill(table);
        getChildren().addAll(explained, heads, scroll);
        card = card(statements.pane());
        looks.theme().subscribe(theme -> chips.forEach(chip -> chip.colour(Colours.of(theme))));
    }

    void enter() {
        chips.stream().findFirst().ifPresent(StandChip::requestFocus);
    }

    private static PopOver card(Region pane) {
        pane.getStyleClass().add("matrix-statement");
        pane.setPrefSize(CARD_WIDTH, CARD_HEIGHT);
        PopOver over = new PopOver(pane);
        over.setAnimated(false);
        over.setDetachable(false);
        over.setArrowSize(0);
        over.setArrowIndent(0);
        over.setCornerRadius(0);
        return over;
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
        GridPane.setValignment(year, VPos.TOP);
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
        chip.setOnAction(event -> show(chip));
        chip.focusedProperty().subscribe(focused -> {
            if (focused) {
                bringIntoSight(chip);
            }
        });
        return chip;
    }

    private void show(StandChip chip) {
        Stand stand = chip.stand();
        Dossier.Entry entry =
                Dossier.Entry.of(stand.statement(), stand.citations()).opening(stand.opens());
        statements.tell().accept(new Dossier(stand.title(), "", List.of(new Dossier.Section("", List.of(entry)))));
        card.getRoot().getStylesheets().setAll(getScene().getStylesheets());
        boolean low = chip.localToScene(0, 0).getY() > getScene().getHeight() / 2;
        card.setArrowLocation(low ? PopOver.ArrowLocation.BOTTOM_RIGHT : PopOver.ArrowLocation.TOP_RIGHT);
        card.show(chip);
    }

    /** Takes the card away. */
    void leave() {
        card.hide();
    }

    private void bringIntoSight(StandChip chip) {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = grid.getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        double middle =
                grid.sceneToLocal(chip.localToScene(0, chip.getHeight() / 2)).getY();
        double top = scroll.getVvalue() * hidden;
        if (middle < top + 20 || middle > top + room - 20) {
            scroll.setVvalue(Math.max(0, Math.min(1, (middle - room / 2) / hidden)));
        }
    }

    private void heading(String words, int column) {
        Label label = new Label(words);
        label.getStyleClass().add("matrix-heading");
        heads.add(label, column, 0);
    }

    /** The two sides have the same width, and most of it. */
    private void columns(int parties) {
        add(new ColumnConstraints(YEAR_WIDTH));
        for (int i = 0; i < parties; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i < 2 ? 29 : 28.0 / Math.max(1, parties - 2));
            add(column);
        }
    }

    private void add(ColumnConstraints column) {
        heads.getColumnConstraints().add(column);
        grid.getColumnConstraints().add(column);
    }

    /** Where the statement of a stand is shown, and what shows it there. */
    record Statements(Region pane, Consumer<Dossier> tell) {}
}
