package org.fourislands.ui.proposals;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.ProposalList;
import org.fourislands.words.Phrases;
import org.jspecify.annotations.Nullable;

/** One line of the list on screen. */
final class ProposalCell extends ListCell<ListLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Phrases phrases;
    private final Looks looks;

    ProposalCell(Phrases phrases, Looks looks) {
        this.phrases = phrases;
        this.looks = looks;
        getStyleClass().add("proposal-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ListLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        boolean heading = line instanceof ListLine.Heading;
        pseudoClassStateChanged(HEADING, heading);
        setMouseTransparent(empty || heading);
        if (empty || line == null) {
            return;
        }
        if (line instanceof ListLine.Heading period) {
            setText(period.words());
        } else if (line instanceof ListLine.Entry entry) {
            setGraphic(row(entry.row()));
            setAccessibleText(entry.row().told());
        }
    }

    private HBox row(ProposalList.Row row) {
        Label name = label(row.name(), "proposal-name");
        Label date = label(row.date(), "proposal-date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(name, date);
        first.getStyleClass().add("proposal-first");
        first.setAlignment(Pos.BASELINE_LEFT);
        Label what = label(phrases.of("list.what", row.parties(), phrases.list(row.kinds())), "proposal-what");
        Label standing = label(row.standing(), "proposal-standing");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        HBox second = new HBox(standing, what);
        second.getStyleClass().add("proposal-second");
        second.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(first, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                new RankGlyph(row.rank()),
                words,
                new OutcomeBar(row.cells(), Colours.of(looks.theme().get())));
        line.getStyleClass().add("proposal-row");
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.rank().isTentative()) {
            line.getStyleClass().add("tentative");
        }
        return line;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
