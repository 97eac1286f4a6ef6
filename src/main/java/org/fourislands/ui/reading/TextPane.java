package org.fourislands.ui.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.fourislands.library.Found;
import org.fourislands.library.reading.KeptPlace;
import org.fourislands.library.reading.TextSelection;

/**
 * The text of a copy on screen, of which only what is in sight is laid out. Places count in the copy's whole text. On the
 * window's thread.
 */
final class TextPane extends Region {
    private static final double ABOVE = 0.12;

    private final RowFilling rows;
    private final PageFlow flow;
    private final Map<MarkKind, List<Found.Place>> marks = new EnumMap<>(MarkKind.class);
    private final ReadOnlyObjectWrapper<TextSelection> selection = new ReadOnlyObjectWrapper<>(TextSelection.at(0));
    private Optional<Page> page = Optional.empty();
    private OptionalInt wanted = OptionalInt.empty();
    private Where where = Where.TOP;
    private int top;
    private IntConsumer scrolled = place -> {};

    /** Where in sight a wanted place is to stand. */
    private enum Where {
        TOP,
        BELOW_TOP
    }

    TextPane(RowFilling rows, PageSet set) {
        this.rows = rows;
        rows.set(set);
        flow = new PageFlow(made -> new BlockCell(new BlockRow(set), this::fill));
        getStyleClass().add("reading-pane");
        setFocusTraversable(true);
        getChildren().add(flow);
        widthProperty().subscribe(() -> keepTop());
        flow.positionProperty().subscribe(() -> noteTop());
        focusedProperty().subscribe(focused -> remark());
    }

    /** Shows a copy from {@code place} on. */
    void show(Page newPage, KeptPlace at) {
        page = Optional.of(newPage);
        marks.clear();
        top = newPage.starts().into(at.top());
        selection.set(new TextSelection(
                newPage.starts().into(at.selection().anchor()),
                newPage.starts().into(at.selection().caret())));
        flow.setCellCount(0);
        flow.setCellCount(newPage.starts().count());
        want(top, Where.TOP);
        flow.again();
    }

    /** Who is told of the first place in sight when that changes. */
    void tellScrolls(IntConsumer listener) {
        scrolled = listener;
    }

    Optional<Page> page() {
        return page;
    }

    /** The first place in sight. */
    int top() {
        return top;
    }

    ReadOnlyObjectProperty<TextSelection> selection() {
        return selection.getReadOnlyProperty();
    }

    void select(TextSelection next) {
        selection.set(next);
        mark(MarkKind.SELECTED, next.isEmpty() ? List.of() : List.of(next.stretch()));
    }

    void mark(MarkKind kind, List<Found.Place> places) {
        marks.put(kind, List.copyOf(places));
        remark();
    }

    /** What stands beside the text has changed, or how it is set: all of it is laid out anew, from the same place on. */
    void again(PageSet set) {
        rows.set(set);
        again();
    }

    void again() {
        want(top, Where.TOP);
        flow.again();
    }

    /** Brings a place near the top of what is in sight. */
    void goTo(int place) {
        want(place, Where.BELOW_TOP);
    }

    /** Brings a place into sight, with as little moving as will do. */
    void reveal(int place) {
        Optional<CaretLine> line = lineInSight(place);
        if (line.isEmpty()) {
            goTo(place);
            return;
        }
        double below = line.get().bottom() - flow.getHeight() + 8;
        if (line.get().top() < 0) {
            scroll(line.get().top() - 8);
        } else if (below > 0) {
            scroll(below);
        }
    }

    /** Scrolls by pixels, down if above zero. */
    void scroll(double pixels) {
        flow.scrollPixels(pixels);
        noteTop();
    }

    double lineHeight() {
        return flow.inSight().stream()
                .findFirst()
                .map(cell -> cell.row().words().lineHeight())
                .orElse(24.0);
    }

    /** The line of a place, in pixels from the pane's upper edge; empty where its block is out of sight. */
    Optional<CaretLine> lineInSight(int place) {
        return page.flatMap(shown -> flow.inSight(shown.starts().blockAt(place)).map(cell -> {
            MarkedText words = cell.row().words();
            CaretLine line = words.caretAt(place - shown.starts().start(cell.getIndex()));
            double at = sceneToLocal(words.localToScene(Point2D.ZERO)).getY();
            double left = sceneToLocal(words.localToScene(Point2D.ZERO)).getX();
            return new CaretLine(line.x() + left, line.top() + at, line.bottom() + at);
        }));
    }

    /** The place in the text nearest to a point of the scene. */
    int placeAt(double sceneX, double sceneY) {
        double y = Math.max(0, Math.min(sceneToLocal(sceneX, sceneY).getY(), getHeight() - 1));
        int nearest = top;
        for (BlockCell cell : flow.inSight()) {
            if (cell.getLayoutY() > y || !cell.row().isVisible()) {
                break;
            }
            MarkedText words = cell.row().words();
            Point2D point = words.sceneToLocal(sceneX, localToScene(0, y).getY());
            nearest = start(cell) + words.placeAt(point.getX(), point.getY());
        }
        return nearest;
    }

    private int start(BlockCell cell) {
        return page.map(shown -> shown.starts().start(cell.getIndex())).orElse(0);
    }

    private void fill(BlockCell cell) {
        // Below a short text the list has cells of no block.
        boolean isOfABlock =
                page.filter(shown -> cell.getIndex() < shown.starts().count()).isPresent();
        cell.row().setVisible(isOfABlock);
        page.filter(shown -> isOfABlock).ifPresent(shown -> {
            rows.fill(cell.row(), cell.getIndex(), shown, getWidth());
            mark(cell, shown);
        });
    }

    private void remark() {
        page.ifPresent(shown -> flow.inSight().forEach(cell -> mark(cell, shown)));
    }

    private void mark(BlockCell cell, Page shown) {
        int caret = selection.get().caret();
        boolean here = isFocused() && shown.starts().blockAt(caret) == cell.getIndex();
        cell.row()
                .words()
                .mark(
                        shown.inBlock(cell.getIndex(), marks),
                        here ? OptionalInt.of(caret - shown.starts().start(cell.getIndex())) : OptionalInt.empty());
    }

    private void want(int place, Where newWhere) {
        wanted = OptionalInt.of(place);
        where = newWhere;
        requestLayout();
    }

    /** In another width the text breaks elsewhere: what was first in sight stays first. */
    private void keepTop() {
        if (page.isPresent()) {
            want(wanted.orElse(top), wanted.isPresent() ? where : Where.TOP);
            flow.again();
        }
    }

    private void noteTop() {
        if (wanted.isPresent() || page.isEmpty() || getHeight() <= 0) {
            return;
        }
        BlockCell first = flow.getFirstVisibleCell();
        if (first != null) {
            double hidden = -first.getLayoutY() - first.row().words().getLayoutY();
            top = start(first) + (hidden <= 0 ? 0 : first.row().words().placeAt(0, hidden + 1));
            scrolled.accept(top);
        }
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        if (wanted.isPresent() && getHeight() > 0 && page.isPresent()) {
            bring(wanted.getAsInt(), page.get());
            wanted = OptionalInt.empty();
            noteTop();
        }
    }

    private void bring(int place, Page shown) {
        int block = shown.starts().blockAt(place);
        flow.scrollToTop(block);
        flow.layout();
        flow.inSight(block).ifPresent(cell -> {
            cell.row().layout();
            MarkedText words = cell.row().words();
            words.layout();
            int within = place - shown.starts().start(block);
            double line =
                    within == 0 ? 0 : words.getLayoutY() + words.caretAt(within).top();
            flow.scrollPixels(line - (where == Where.TOP ? 0 : getHeight() * ABOVE));
            flow.layout();
        });
    }
}
