package org.fourislands.ui.timeline;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.fourislands.ui.timeline.ClockModel.Spot;
import org.fourislands.view.TimeMark;

/** What the pointer or the keys rest on: its words in a tip, and the one mark it is. */
final class ClockHover {
    private static final Duration DELAY = Duration.millis(250);
    private static final Duration STAY = Duration.seconds(30);
    private static final double WIDEST = 460;

    private final ReadOnlyObjectWrapper<Optional<TimeMark>> mark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ClockFace face;
    private final ClockTips tips;
    private final LensKeys keys;
    private final Tooltip tip = new Tooltip("");
    private Optional<Spot> at = Optional.empty();

    ClockHover(ClockFace face, ClockTips tips, LensKeys keys) {
        this.face = face;
        this.tips = tips;
        this.keys = keys;
        tip.setShowDelay(DELAY);
        tip.setShowDuration(STAY);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        face.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(face.model().spotAt(event.getX(), event.getY())));
        face.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty()));
        face.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> point(Optional.empty()));
        keys.place().subscribe(place -> tell());
        face.modelProperty().subscribe(model -> tell());
    }

    ReadOnlyObjectProperty<Optional<TimeMark>> mark() {
        return mark.getReadOnlyProperty();
    }

    /** What is said of the mark reached by keys. */
    Optional<String> spoken() {
        return keys.cluster().map(cluster -> tips.of(cluster.marks()));
    }

    private void point(Optional<Spot> spot) {
        if (!spot.equals(at)) {
            at = spot;
            tip.hide();
            Tooltip.uninstall(face, tip);
            String words = spot.map(tips::of).orElse("");
            if (!words.isEmpty()) {
                tip.setText(words);
                Tooltip.install(face, tip);
            }
            tell();
        }
    }

    private void tell() {
        mark.set(keys.cluster()
                .map(ClockModel.Cluster::marks)
                .or(() -> at.map(Spot::marks))
                .filter(marks -> marks.size() == 1)
                .map(marks -> marks.get(0)));
    }
}
