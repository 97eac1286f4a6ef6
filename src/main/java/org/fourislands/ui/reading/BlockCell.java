package org.fourislands.ui.reading;

import java.util.function.Consumer;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;

/** The place of one block on screen, used again for another when it is scrolled out of sight. */
final class BlockCell extends IndexedCell<Integer> {
    private final BlockRow row;
    private final Consumer<BlockCell> fill;

    /** {@code fill} puts into the row what its block holds. */
    BlockCell(BlockRow row, Consumer<BlockCell> fill) {
        this.row = row;
        this.fill = fill;
        setPrefWidth(0);
        getStyleClass().setAll("reading-cell");
    }

    BlockRow row() {
        return row;
    }

    @Override
    public void updateIndex(int index) {
        boolean another = index != getIndex();
        super.updateIndex(index);
        if (another && index >= 0) {
            updateItem(index, false); // the flow takes a cell without an item for the end of the text
            fill.accept(this);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RowSkin(this);
    }

    /** Nothing but the row. */
    private static final class RowSkin extends SkinBase<BlockCell> {
        RowSkin(BlockCell cell) {
            super(cell);
            getChildren().setAll(cell.row());
            consumeMouseEvents(false);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return getSkinnable().row().prefHeight(width);
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return 0;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            getSkinnable().row().resizeRelocate(x, y, width, height);
        }
    }
}
