package org.fourislands.ui.map;

import java.awt.geom.Point2D;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.fourislands.earth.Position;
import org.fourislands.ui.map.measure.MeasureTool;
import org.fourislands.words.Phrases;

/** The menu of the right button and of the menu key: what can be copied of the place, and what can be done there. */
final class MapMenu {
    private final Phrases phrases;
    private final MapTravel travel;
    private final MeasureTool measure;
    private final MapCopies copies;
    private final CoordinateNote note;
    private final MapDeeds deeds;
    private final ContextMenu menu = new ContextMenu();

    MapMenu(
            Phrases phrases,
            MapTravel travel,
            MeasureTool measure,
            MapCopies copies,
            CoordinateNote note,
            MapDeeds deeds) {
        this.phrases = phrases;
        this.travel = travel;
        this.measure = measure;
        this.copies = copies;
        this.note = note;
        this.deeds = deeds;
    }

    void listenTo(Node map) {
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            event.consume();
            if (event.isKeyboardTrigger()) {
                openByKey(map);
            } else {
                open(map, event.getX(), event.getY());
            }
        });
    }

    /** At the island that has the focus, at the keyboard's cross, else in the middle. */
    void openByKey(Node map) {
        Node focused = map.getScene().getFocusOwner();
        if (focused instanceof IslandStop stop) {
            Bounds at = map.sceneToLocal(stop.localToScene(stop.getBoundsInLocal()));
            open(map, at.getCenterX(), at.getCenterY());
            return;
        }
        Point2D.Double at = measure.crossAt()
                .map(travel.viewport()::screenOf)
                .orElseGet(() -> new Point2D.Double(
                        travel.viewport().width() / 2.0, travel.viewport().height() / 2.0));
        open(map, at.x, at.y);
    }

    private void open(Node map, double x, double y) {
        Position at = travel.earthAt(x, y);
        MenuItem cite = item(phrases.of("map.cite"), copies::citation);
        cite.setDisable(!copies.canCite());
        menu.hide();
        menu.getItems()
                .setAll(
                        item(phrases.of("map.copy-coordinates", note.written(at)), () -> copies.coordinates(at)),
                        cite,
                        item(phrases.of("map.save"), deeds.save()),
                        new SeparatorMenuItem(),
                        item(phrases.of("map.measure-from"), () -> measure.begin(at)),
                        item(phrases.of("map.as-table"), deeds.table()),
                        item(phrases.of("map.home"), travel::home));
        javafx.geometry.Point2D onScreen = map.localToScreen(x, y);
        menu.show(map, onScreen.getX(), onScreen.getY());
    }

    private MenuItem item(String words, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> deed.run());
        return item;
    }
}
