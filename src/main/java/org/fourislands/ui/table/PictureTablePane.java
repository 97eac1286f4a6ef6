package org.fourislands.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fourislands.sources.SourceBook;
import org.fourislands.view.PictureTable;
import org.fourislands.view.PictureTable.Row;
import org.fourislands.view.PictureTable.Section;
import org.fourislands.view.Selection;
import org.fourislands.view.SourceWords;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The table of what the map shows. What is chosen in it is chosen on the map, and the other way round. */
public final class PictureTablePane extends VBox {
    private static final Duration CALM = Duration.millis(500);

    private final Phrases phrases;
    private final ViewStore store;
    private final SourceWords sources;
    private final TreeTableView<Row> tree = new TreeTableView<>();
    private final PauseTransition pause = new PauseTransition(CALM);
    private PictureTable table = new PictureTable(List.of());
    private boolean following;

    public PictureTablePane(Phrases phrases, ViewStore store, SourceBook book, Runnable close) {
        this.phrases = phrases;
        this.store = store;
        this.sources = new SourceWords(book, phrases);
        getStyleClass().add("picture-table");
        setMinHeight(90);
        tree.setShowRoot(false);
        tree.setAccessibleText(phrases.of("table.title"));
        tree.setAccessibleHelp(phrases.of("table.help"));
        tree.setRowFactory(view -> new PictureTableRow());
        column("names", 200, Row::names);
        column("drawn", 260, Row::drawn);
        column("state", 210, Row::state);
        column("since", 130, Row::since);
        column("claims", 240, Row::claims);
        column("place", 185, Row::place);
        column("sources", 420, this::cited);
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(heading(close), tree);
        pause.setOnFinished(event -> store.settle());
        tree.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        store.watch(ViewState::selection, selection -> follow());
    }

    private HBox heading(Runnable close) {
        Label title = new Label(phrases.of("table.title"));
        title.getStyleClass().add("picture-table-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button away = new Button(phrases.of("banner.close"));
        away.setAccessibleText(phrases.of("table.close"));
        away.setOnAction(event -> close.run());
        HBox heading = new HBox(title, gap, away);
        heading.getStyleClass().add("picture-table-heading");
        return heading;
    }

    private void column(String name, double width, Function<Row, String> cell) {
        TreeTableColumn<Row, String> column = new TreeTableColumn<>(phrases.of("table.column." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(cell.apply(row.getValue().getValue())));
        column.setCellFactory(made -> new FullCell());
        tree.getColumns().add(column);
    }

    private String cited(Row row) {
        return String.join(
                "; ",
                row.citations().stream().map(sources::shortForm).distinct().toList());
    }

    /** Shows {@code next}; rows that stay keep their place. */
    public void show(PictureTable next) {
        if (next.equals(table)) {
            return;
        }
        following = true;
        if (hasSameRows(next)) {
            replaceValues(next);
        } else {
            tree.setRoot(rootOf(next));
        }
        table = next;
        following = false;
        follow();
    }

    /** Puts the keyboard into the table. */
    public void enter() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) {
            tree.getFocusModel().focus(1);
        }
    }

    private boolean hasSameRows(PictureTable next) {
        return tree.getRoot() != null && names(next).equals(names(table));
    }

    private static List<List<String>> names(PictureTable of) {
        return of.sections().stream()
                .map(section -> section.rows().stream().map(Row::names).toList())
                .toList();
    }

    private void replaceValues(PictureTable next) {
        for (int i = 0; i < next.sections().size(); i++) {
            TreeItem<Row> parent = tree.getRoot().getChildren().get(i);
            List<Row> rows = next.sections().get(i).rows();
            for (int j = 0; j < rows.size(); j++) {
                parent.getChildren().get(j).setValue(rows.get(j));
            }
        }
    }

    private static TreeItem<Row> rootOf(PictureTable table) {
        TreeItem<Row> root = new TreeItem<>(Row.told(""));
        table.sections().forEach(section -> root.getChildren().add(itemOf(section)));
        return root;
    }

    private static TreeItem<Row> itemOf(Section section) {
        TreeItem<Row> item = new TreeItem<>(Row.told(section.heading()));
        section.rows().forEach(row -> item.getChildren().add(new TreeItem<>(row)));
        item.setExpanded(true);
        return item;
    }

    private void chosen(TreeItem<Row> item) {
        if (!following && item != null && item.getValue() != null) {
            item.getValue().target().ifPresent(this::pick);
        }
    }

    /** Walking through rows with the arrow keys becomes one step of the way back. */
    private void pick(Selection target) {
        if (!store.get().selection().equals(Optional.of(target))) {
            store.preview(state -> state.selecting(target));
            pause.playFromStart();
        }
    }

    private void follow() {
        Optional<Selection> picked = store.get().selection();
        TreeItem<Row> now = tree.getSelectionModel().getSelectedItem();
        boolean stands = now != null && picked.filter(now.getValue()::isMeant).isPresent();
        if (stands || tree.getRoot() == null) {
            return;
        }
        following = true;
        tree.getSelectionModel().clearSelection();
        picked.flatMap(this::itemOf).ifPresent(item -> {
            item.getParent().setExpanded(true);
            tree.getSelectionModel().select(item);
            tree.scrollTo(Math.max(0, tree.getRow(item) - 1));
        });
        following = false;
    }

    private Optional<TreeItem<Row>> itemOf(Selection selection) {
        return tree.getRoot().getChildren().stream()
                .flatMap(section -> section.getChildren().stream())
                .filter(item -> item.getValue().isMeant(selection))
                .findFirst();
    }
}
