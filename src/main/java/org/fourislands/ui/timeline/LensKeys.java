package org.fourislands.ui.timeline;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import org.fourislands.ui.timeline.ClockModel.Cluster;
import org.fourislands.ui.timeline.MarkWalk.Place;

/**
 * Keys that change what part of time is shown and that walk the marks, before any other key of the clock: plus, minus, 0 and
 * Z; Down goes among the marks, where the arrows walk, Enter opens and Escape leaves.
 */
final class LensKeys {
    private static final double STEP = 1.5;
    private static final int ALL = 100_000;

    private final ClockFace face;
    private final ClockLens lens;
    private final ClockDeeds deeds;
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());

    LensKeys(ClockFace face, ClockLens lens, ClockDeeds deeds) {
        this.face = face;
        this.lens = lens;
        this.deeds = deeds;
        face.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
        face.focusedProperty().subscribe(focused -> {
            if (!focused) {
                stand(Optional.empty());
            }
        });
    }

    /** Where among the marks the keys stand. */
    ReadOnlyObjectProperty<Optional<Place>> place() {
        return place.getReadOnlyProperty();
    }

    Optional<Cluster> cluster() {
        return place.get().flatMap(new MarkWalk(face.model())::cluster);
    }

    private void handle(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || event.isControlDown()) {
            return;
        }
        zooming(event).or(() -> walking(event)).ifPresent(deed -> {
            event.consume();
            deed.run();
        });
    }

    private Optional<Runnable> zooming(KeyEvent event) {
        return switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> Optional.of(() -> zoom(1 / STEP));
            case MINUS, SUBTRACT -> Optional.of(() -> zoom(STEP));
            case DIGIT0, NUMPAD0 -> Optional.of(lens::whole);
            case Z -> Optional.of(this::zoomToPlace);
            default -> Optional.empty();
        };
    }

    private Optional<Runnable> walking(KeyEvent event) {
        if (place.get().isEmpty()) {
            return switch (event.getCode()) {
                case DOWN -> Optional.of(this::enter);
                default -> Optional.empty();
            };
        }
        Place here = place.get().get();
        MarkWalk walk = new MarkWalk(face.model());
        return switch (event.getCode()) {
            case LEFT -> Optional.of(() -> stand(walk.along(here, -1)));
            case RIGHT -> Optional.of(() -> stand(walk.along(here, 1)));
            case HOME -> Optional.of(() -> stand(walk.along(here, -ALL)));
            case END -> Optional.of(() -> stand(walk.along(here, ALL)));
            case DOWN -> Optional.of(() -> stand(walk.across(here, 1).or(() -> Optional.of(here))));
            case UP -> Optional.of(() -> stand(walk.across(here, -1)));
            case ENTER -> Optional.of(this::open);
            case ESCAPE -> Optional.of(() -> stand(Optional.empty()));
            default -> Optional.empty();
        };
    }

    private void enter() {
        stand(new MarkWalk(face.model()).enter(face.needleX()));
    }

    private void stand(Optional<Place> next) {
        place.set(next);
        face.walkTo(next);
    }

    private void zoom(double factor) {
        double x = cluster().map(Cluster::x).orElseGet(face::needleX);
        lens.zoom(factor, face.model().scale().momentAt(face.model().scale().clamped(x)));
    }

    private void open() {
        cluster().ifPresent(cluster -> {
            Point2D below = face.localToScreen(cluster.x(), face.model().rows().bottom());
            deeds.open(cluster.marks(), below.getX(), below.getY());
        });
    }

    private void zoomToPlace() {
        cluster()
                .<ClockModel.Thing>map(cluster -> new ClockModel.Marks(cluster.marks()))
                .or(face::pickedThing)
                .ifPresent(deeds::zoomTo);
    }
}
