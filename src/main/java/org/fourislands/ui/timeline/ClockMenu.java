package org.fourislands.ui.timeline;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.fourislands.ui.timeline.ClockModel.Thing;
import org.fourislands.words.Phrases;

/** The menu of the clock's picture: zooming to what lies there, or to what is picked, and back to the whole. */
final class ClockMenu {
    private final Phrases phrases;
    private final ClockFace face;
    private final ClockLens lens;
    private final ClockDeeds deeds;
    private final ContextMenu menu = new ContextMenu();

    ClockMenu(Phrases phrases, ClockFace face, ClockLens lens, ClockDeeds deeds) {
        this.phrases = phrases;
        this.face = face;
        this.lens = lens;
        this.deeds = deeds;
        face.setOnContextMenuRequested(this::show);
        face.setOnMouseClicked(event -> menu.hide());
    }

    private void show(ContextMenuEvent event) {
        Optional<Thing> there = event.isKeyboardTrigger()
                ? Optional.empty()
                : face.model()
                        .spotAt(event.getX(), event.getY())
                        .map(ClockModel.Spot::thing)
                        .filter(thing -> !(thing instanceof ClockModel.Named));
        menu.getItems()
                .setAll(
                        zoom("clock.zoom-here", there),
                        zoom("clock.zoom-picked", face.pickedThing()),
                        item("clock.whole-time", lens.isWhole() ? Optional.empty() : Optional.of(lens::whole)));
        menu.show(face, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private MenuItem zoom(String key, Optional<Thing> thing) {
        return item(key, thing.map(to -> () -> deeds.zoomTo(to)));
    }

    private MenuItem item(String key, Optional<Runnable> deed) {
        MenuItem item = new MenuItem(phrases.of(key));
        item.setDisable(deed.isEmpty());
        item.setOnAction(event -> deed.ifPresent(Runnable::run));
        return item;
    }
}
