package org.fourislands.ui.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.view.CitationNumbers;
import org.fourislands.view.Differences;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.view.Sentence;
import org.fourislands.words.Phrases;

/**
 * Shows {@link Differences}: what the two columns are called, which stays in sight; the whole in a sentence; then island by
 * island what differs, above what holds in each. Every statement takes the focus, and Control+C copies it.
 */
public final class DifferencesPane extends BorderPane {
    private static final double HALF = 50;

    private final Phrases phrases;
    private final Marks marks;
    private final Consumer<Selection> visit;
    private final Label first = new Label();
    private final Label second = new Label();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private Optional<Differences> shown = Optional.empty();

    /** {@code visit} opens an island, or what else a statement leads to. */
    public DifferencesPane(Phrases phrases, Consumer<Selection> visit, Marks marks) {
        this.phrases = phrases;
        this.visit = visit;
        this.marks = marks;
        getStyleClass().add("differences");
        page.getStyleClass().add("dossier-page");
        scroll.getStyleClass().add("dossier");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(phrases.of("compare.table"));
        setTop(head());
        setCenter(scroll);
    }

    public void show(Differences differences) {
        if (shown.filter(differences::equals).isPresent()) {
            return;
        }
        shown = Optional.of(differences);
        scroll.setVvalue(0);
        first.setText(differences.first());
        second.setText(differences.second());
        page.getChildren().clear();
        CitationNumbers numbers = new CitationNumbers();
        add(
                new Dossier.Section(
                        "",
                        differences.summary().stream()
                                .map(DifferencesPane::entry)
                                .toList()),
                numbers);
        differences.rows().forEach(row -> page.getChildren().add(row(row, differences, numbers)));
        addNumbers(differences, numbers);
        differences.more().forEach(section -> add(section, numbers));
    }

    private Node head() {
        Label title = new Label(phrases.of("compare.table"));
        title.getStyleClass().add("dossier-title");
        first.getStyleClass().add("difference-column");
        second.getStyleClass().add("difference-column");
        first.setWrapText(true);
        second.setWrapText(true);
        VBox head = new VBox(title, columns(first, second));
        head.getStyleClass().add("difference-head");
        return head;
    }

    private void add(Dossier.Section section, CitationNumbers numbers) {
        page.getChildren().add(new SectionBox(section, phrases.language().locale(), numbers, marks, visit));
    }

    private void addNumbers(Differences of, CitationNumbers numbers) {
        if (of.numbers().isEmpty()) {
            return;
        }
        VBox box = new VBox(SectionBox.heading(
                phrases.of("survey.title"), phrases.language().locale()));
        box.getStyleClass().add("section");
        for (Differences.Numbers row : of.numbers()) {
            Label label = new Label(row.label());
            label.getStyleClass().add("difference-number");
            label.setWrapText(true);
            box.getChildren()
                    .addAll(
                            label,
                            columns(
                                    cell(row.first(), row.label() + ", " + of.first(), numbers),
                                    cell(row.second(), row.label() + ", " + of.second(), numbers)));
        }
        page.getChildren().add(box);
    }

    private Node row(Differences.Row row, Differences of, CitationNumbers numbers) {
        Dossier.Entry name = Dossier.Entry.of(row.title(), List.of()).opening(row.target());
        EntryNode heading = new EntryNode(name, EntryNode.LabelPlace.BESIDE, numbers, marks, visit);
        heading.getStyleClass().add("difference-island");
        VBox box = new VBox(heading);
        box.getStyleClass().add("difference-row");
        if (!row.differs()) {
            Label same = new Label(phrases.of("compare.row-same"));
            same.getStyleClass().add("difference-same");
            box.getChildren().add(same);
        }
        row.differing().forEach(entry -> {
            EntryNode node = new EntryNode(entry, EntryNode.LabelPlace.ABOVE, numbers, marks, visit);
            node.getStyleClass().add("difference-entry");
            box.getChildren().add(node);
        });
        box.getChildren()
                .add(columns(cell(row.first(), of.first(), numbers), cell(row.second(), of.second(), numbers)));
        return box;
    }

    /** Heard with the name of its column. */
    private EntryNode cell(Sentence sentence, String column, CitationNumbers numbers) {
        EntryNode cell = new EntryNode(entry(sentence), EntryNode.LabelPlace.BESIDE, numbers, marks, visit);
        cell.setAccessibleText(column + ": " + sentence.text());
        cell.getStyleClass().add("difference-cell");
        return cell;
    }

    private static Dossier.Entry entry(Sentence sentence) {
        return Dossier.Entry.of(sentence.text(), sentence.citations());
    }

    private static GridPane columns(Node left, Node right) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("difference-columns");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        return grid;
    }
}
