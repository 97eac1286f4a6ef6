package org.fourislands.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import org.fourislands.view.PictureTable.Row;

/** A row of the table, heard as one sentence. */
final class PictureTableRow extends TreeTableRow<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    PictureTableRow() {
        treeItemProperty().subscribe(item -> pseudoClassStateChanged(HEADING, item != null && !item.isLeaf()));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setAccessibleText(empty || row == null ? "" : row.sentence());
    }
}
