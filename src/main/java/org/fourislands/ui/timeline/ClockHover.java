package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.MouseEvent;
import org.fourislands.ui.timeline.ClockModel.Spot;
import org.fourislands.view.TimeMark;

/** What the pointer or the keys rest on: its words in a tip, and the one mark it is. */
final class ClockHover {
    private final ReadOnlyObjectWrapper<Optional<TimeMark>> mark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<String>> islands = new ReadOnlyObjectWrapper<>(Set.of());
    private final ClockFace face;
    private final ClockTips tips;
    private final LensKeys keys;
    private final ClockTip tip;
    private Optional<Spot> at = Optional.empty();
    private Optional<LocalDate> told = Optional.empty();

    ClockHover(ClockFace face, ClockTips tips, ClockTip tip, LensKeys keys) {
        this.face = face;
        this.tips = tips;
        this.keys = keys;
        this.tip = tip;
        face.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            point(face.model().spotAt(event.getX(), event.getY()));
            tellDay(event.getX());
            tip.near(event.getSceneX(), event.getSceneY());
        });
        face.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            point(Optional.empty());
            tip.hide();
        });
        face.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            point(Optional.empty());
            tip.hide();
        });
        keys.place().subscribe(place -> tell());
        face.modelProperty().subscribe(model -> tell());
    }

    /** The islands that what is pointed at touches. */
    ReadOnlyObjectProperty<Set<String>> islands() {
        return islands.getReadOnlyProperty();
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
            tip.say(() -> spot.map(tips::of).orElse(""));
            told = Optional.empty();
            tell();
        }
    }

    /** Where no mark lies, the tip names the day under the pointer, and changes with it. */
    private void tellDay(double x) {
        TimeScale scale = face.model().scale();
        boolean onTime = x >= scale.left() && x <= scale.left() + scale.width();
        if (onTime && at.map(Spot::marks).filter(marks -> !marks.isEmpty()).isEmpty()) {
            LocalDate day = scale.dayAt(x);
            if (told.filter(day::equals).isEmpty()) {
                told = Optional.of(day);
                Optional<Spot> here = at;
                tip.say(() -> tips.of(day, here));
            }
        }
    }

    /** The islands that what is pointed at, or reached by keys, touches. */
    private Set<String> touched() {
        Stream<String> ofMarks = keys.cluster().map(ClockModel.Cluster::marks).or(() -> at.map(Spot::marks)).stream()
                .flatMap(List::stream)
                .flatMap(one -> one.islands().stream());
        return Stream.concat(ofMarks, at.map(Spot::thing).stream().flatMap(ClockHover::islandOf))
                .collect(Collectors.toSet());
    }

    private static Stream<String> islandOf(ClockModel.Thing thing) {
        if (thing instanceof ClockModel.Held held) {
            return Stream.of(held.island());
        }
        return thing instanceof ClockModel.Named named ? Stream.of(named.island()) : Stream.of();
    }

    private void tell() {
        islands.set(touched());
        mark.set(keys.cluster()
                .map(ClockModel.Cluster::marks)
                .or(() -> at.map(Spot::marks))
                .filter(marks -> marks.size() == 1)
                .map(marks -> marks.get(0)));
    }
}
