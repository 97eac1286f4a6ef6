package org.fourislands.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fourislands.map.Corner;
import org.fourislands.ui.map.measure.MeasureTool;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.ViewCitation;
import org.fourislands.words.Phrases;

/** Everything on the map that a hand reaches for: pointer, fingers, keys, buttons, menu, and the measuring tool. */
final class MapTools {
    private static final double ASIDE = 12;
    private static final double COORDINATES_ABOVE = 5;

    private final MapHand hand;
    private final CoordinateNote note;
    private final MapCopies copies;
    private final MapMenu menu;
    private final MapDeeds deeds;
    private final Phrases phrases;
    private final Looks looks;
    private Optional<MapPointer> pointer = Optional.empty();

    MapTools(Phrases phrases, Looks looks, MapTravel travel, MapDeeds deeds, Supplier<Optional<String>> stamp) {
        this.phrases = phrases;
        this.looks = looks;
        this.deeds = deeds;
        MeasureTool measure = new MeasureTool(phrases, looks, travel);
        hand = new MapHand(travel, new MapTouch(travel, looks.motion()), new RubberBand(), measure);
        note = new CoordinateNote(phrases, looks, travel);
        copies = new MapCopies(travel, measure, note, new MapCopies.Citing(stamp, deeds.cite()));
        menu = new MapMenu(phrases, travel, measure, copies, note, deeds);
    }

    /** Listens to the map, and tells what lies under the pointer. */
    void serve(Region map, MapPointer.Targets targets, MapPointer.Hovering hovering) {
        hand.touch().listenTo(map);
        MapPointer listening = new MapPointer(hand, targets, hovering);
        listening.listenTo(map);
        pointer = Optional.of(listening);
        note.listenTo(map);
        menu.listenTo(map);
        MapKeys keys = new MapKeys(hand, targets.store(), copies, deeds, () -> menu.openByKey(map));
        map.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            keys.handle(event);
            tellCross(map);
        });
        hand.measure().on().subscribe(on -> map.setAccessibleText(phrases.of(on ? "map.name.measuring" : "map.name")));
    }

    CoordinateNote note() {
        return note;
    }

    Optional<ViewCitation> citation() {
        return copies.cited();
    }

    /** What lies over the pictures, from below to above. */
    List<Node> overlays(Region map) {
        MapButtons buttons = new MapButtons(phrases, hand.travel(), hand.measure(), deeds, map);
        place(buttons, MapButtons.above());
        place(note, COORDINATES_ABOVE);
        return List.of(hand.band(), hand.measure().overlay(), note, buttons);
    }

    /** The room that the buttons take of a map so high, with a little air. */
    Corner corner(double height) {
        return MapButtons.corner(height, ASIDE, looks.textSize().get());
    }

    private static void place(Node node, double above) {
        StackPane.setAlignment(node, Pos.TOP_RIGHT);
        StackPane.setMargin(node, new Insets(above, ASIDE, 0, 0));
    }

    boolean measures() {
        return hand.measure().on().get();
    }

    /** The view has moved. */
    void follow() {
        hand.measure().follow();
        note.follow();
    }

    /** The picture of where the view has moved is there. */
    void lookAgain() {
        pointer.ifPresent(MapPointer::lookAgain);
    }

    /** What was measured by keyboard is heard where the keyboard is. */
    private void tellCross(Node map) {
        hand.measure().crossAt().ifPresent(cross -> {
            note.point(Optional.of(cross));
            String told = hand.measure().told();
            map.setAccessibleText(told.isEmpty() ? note.written(cross) : told);
        });
    }
}
