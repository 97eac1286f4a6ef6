package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import org.fourislands.view.Selection;
import org.fourislands.view.TimeMark;
import org.fourislands.view.ViewStore;

/** What clicks and keys on the clock's picture lead to. */
final class ClockDeeds {
    private final ViewStore store;
    private final ClockLens lens;
    private final Clockwork.Ends ends;
    private final ClockFace face;
    private final ClockTips tips;
    private final ContextMenu list = new ContextMenu();

    ClockDeeds(ViewStore store, ClockLens lens, Clockwork.Ends ends, ClockFace face, ClockTips tips) {
        this.store = store;
        this.lens = lens;
        this.ends = ends;
        this.face = face;
        this.tips = tips;
        face.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> list.hide());
    }

    /** Opens one mark, zooms to several, or lists those that no zoom tells apart, at that place of the screen. */
    void open(List<TimeMark> marks, double screenX, double screenY) {
        MarkOpening opening = MarkOpening.of(marks, lens.range(), lens.ends());
        if (opening instanceof MarkOpening.Open one) {
            open(one.mark());
        } else if (opening instanceof MarkOpening.Zoom zoom) {
            lens.show(zoom.range());
        } else {
            list.getItems().setAll(marks.stream().map(this::item).toList());
            list.show(face, screenX, screenY);
        }
    }

    void open(TimeMark mark) {
        store.update(state -> state.at(ends.clamp(mark.day())).selecting(mark.target()));
    }

    /** Shows the days of a mark, a cluster or a stretch, with some time around. */
    void zoomTo(ClockModel.Thing thing) {
        MarkOpening.rangeOf(thing, lens.ends()).ifPresent(lens::show);
    }

    void pickIsland(String island) {
        store.update(state -> state.selecting(Selection.island(island)));
    }

    void goTo(LocalDate day) {
        store.update(state -> state.at(ends.clamp(day)));
    }

    void previewDay(LocalDate day) {
        store.preview(state -> state.at(ends.clamp(day)));
    }

    void settle() {
        store.settle();
    }

    private MenuItem item(TimeMark mark) {
        MenuItem item = new MenuItem(tips.line(mark));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open(mark));
        return item;
    }
}
