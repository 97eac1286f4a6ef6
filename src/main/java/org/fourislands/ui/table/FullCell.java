package org.fourislands.ui.table;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.fourislands.view.PictureTable.Row;

/** A cell that says all of its words under the pointer where its column is too narrow for them. */
final class FullCell extends TreeTableCell<Row, String> {
    private static final double WIDEST = 460;

    FullCell() {
        setOnMouseEntered(event -> setTooltip(isCutOff() ? tip() : null));
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
        setTooltip(null);
    }

    private boolean isCutOff() {
        return getText() != null && prefWidth(-1) > getWidth();
    }

    private Tooltip tip() {
        Tooltip tip = new Tooltip(getText());
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        return tip;
    }
}
