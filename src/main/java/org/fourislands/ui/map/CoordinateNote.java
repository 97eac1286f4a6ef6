package org.fourislands.ui.map;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.fourislands.earth.Position;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.CoordinateWords;
import org.fourislands.words.Phrases;

/** The place under the pointer, quietly at the map's edge; for a moment, that something was copied. */
final class CoordinateNote extends Label {
    private static final Duration TOLD = Duration.seconds(2);

    private final Phrases phrases;
    private final Looks looks;
    private final MapTravel travel;
    private final PauseTransition told = new PauseTransition(TOLD);
    private final Subscription listening;
    private Optional<Position> under = Optional.empty();
    private Optional<Point2D> pointer = Optional.empty();

    CoordinateNote(Phrases phrases, Looks looks, MapTravel travel) {
        this.phrases = phrases;
        this.looks = looks;
        this.travel = travel;
        getStyleClass().add("coordinates");
        setMouseTransparent(true);
        setMinWidth(USE_PREF_SIZE);
        told.setOnFinished(event -> show());
        listening = looks.coordinates().subscribe(form -> show());
    }

    /** Ends with the map. */
    Subscription listening() {
        return listening;
    }

    void listenTo(Node map) {
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointed(event.getX(), event.getY()));
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> pointed(event.getX(), event.getY()));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty()));
        map.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            if (MapPointer.isOnControl(event, map)) {
                point(Optional.empty());
            }
        });
    }

    /** The map has moved below a pointer that rests. */
    void follow() {
        pointer.filter(at -> !told.getStatus().equals(Animation.Status.RUNNING))
                .ifPresent(at -> pointed(at.getX(), at.getY()));
    }

    private void pointed(double x, double y) {
        point(Optional.of(travel.earthAt(x, y)));
        pointer = Optional.of(new Point2D(x, y));
    }

    /** The place to tell; none while nothing points at the map. */
    void point(Optional<Position> place) {
        under = place;
        pointer = Optional.empty();
        told.stop();
        show();
    }

    /** The place that is told. */
    Optional<Position> place() {
        return under;
    }

    String written(Position place) {
        return words().of(place);
    }

    CoordinateWords words() {
        return new CoordinateWords(phrases, looks.coordinates().get());
    }

    /** Says for a moment that something is on the clipboard now. */
    void tellCopied() {
        setText(phrases.of("map.copied"));
        setVisible(true);
        told.playFromStart();
    }

    private void show() {
        setVisible(under.isPresent());
        under.ifPresent(place -> setText(words().stacked(place)));
    }
}
