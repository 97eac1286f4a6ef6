package org.fourislands.ui.timeline;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/** What the pointer does on the clock: drags the scrubber from anywhere, picks an event or an island by its name. */
final class ClockDrag {
    private final ViewStore store;
    private final ClockFace face;
    private final ClockPlay play;
    private final Clockwork.Ends ends;
    private boolean dragging;

    ClockDrag(ViewStore store, ClockFace face, ClockPlay play, Clockwork.Ends ends) {
        this.store = store;
        this.face = face;
        this.play = play;
        this.ends = ends;
        face.setOnMousePressed(this::press);
        face.setOnMouseDragged(this::drag);
        face.setOnMouseReleased(event -> release());
    }

    private void press(MouseEvent event) {
        face.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        play.stop();
        Optional<ClockModel.Dot> dot = face.dotAt(event.getX(), event.getY());
        if (dot.isPresent()) {
            ClockEvent first = following(dot.get());
            store.update(state -> state.at(ends.clamp(first.day())).selecting(first.target()));
        } else if (event.getX() < face.margin()) {
            face.islandAt(event.getY())
                    .ifPresent(island -> store.update(state -> state.selecting(Selection.island(island))));
        } else {
            dragging = true;
            drag(event);
        }
    }

    /** Of several events in one mark, the one after that which is picked. */
    private ClockEvent following(ClockModel.Dot dot) {
        int picked = store.get()
                .selection()
                .map(selection ->
                        dot.events().stream().map(ClockEvent::target).toList().indexOf(selection))
                .orElse(-1);
        return dot.events().get((picked + 1) % dot.events().size());
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            store.preview((ViewState state) -> state.at(ends.clamp(face.dayAt(event.getX()))));
        }
    }

    private void release() {
        if (dragging) {
            dragging = false;
            store.settle();
        }
    }
}
