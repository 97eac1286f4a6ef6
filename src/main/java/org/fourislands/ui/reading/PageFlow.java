package org.fourislands.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.skin.VirtualFlow;

/** The blocks of a copy one below the other, of which only those in sight are there. */
final class PageFlow extends VirtualFlow<BlockCell> {

    PageFlow(Function<PageFlow, BlockCell> cells) {
        setCellFactory(flow -> cells.apply(this));
        setFocusTraversable(false);
        getStyleClass().add("reading-flow");
    }

    /** Makes all that is in sight anew. */
    void again() {
        recreateCells();
        requestLayout();
    }

    List<BlockCell> inSight() {
        List<BlockCell> cells = new ArrayList<>();
        BlockCell first = getFirstVisibleCell();
        BlockCell last = getLastVisibleCell();
        if (first != null && last != null) {
            for (int i = first.getIndex(); i <= last.getIndex(); i++) {
                Optional.ofNullable(getVisibleCell(i)).ifPresent(cells::add);
            }
        }
        return cells;
    }

    Optional<BlockCell> inSight(int block) {
        return Optional.ofNullable(getVisibleCell(block)).filter(cell -> cell.getIndex() == block);
    }
}
