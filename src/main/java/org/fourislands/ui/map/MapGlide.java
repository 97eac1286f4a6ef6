package org.fourislands.ui.map;

import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import org.fourislands.map.Framing;
import org.fourislands.map.Viewport;
import org.fourislands.ui.settings.Motion;
import org.fourislands.view.ViewStore;

/** Carries the view smoothly from where it is to where it is wanted; at once where motion is reduced. On the window's thread. */
final class MapGlide {
    private static final double LASTS_NANOS = 220e6;

    private final ViewStore store;
    private final Motion motion;
    private final UnaryOperator<Framing> kept;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private Optional<Flight> flight = Optional.empty();

    /** {@code kept} is how the store keeps what is shown. */
    MapGlide(ViewStore store, Motion motion, UnaryOperator<Framing> kept) {
        this.store = store;
        this.motion = motion;
        this.kept = kept;
    }

    /** Where the view is being carried; empty where it rests. */
    Optional<Viewport> destination() {
        return flight.map(Flight::to);
    }

    /** {@code arrived} is run at the end, unless something else moves the map before. */
    void carry(Viewport from, Viewport to, Runnable arrived) {
        stop();
        if (motion.isReduced() || from.equals(to)) {
            show(to.framing());
            arrived.run();
            return;
        }
        show(from.framing());
        flight = Optional.of(new Flight(from, to, from.framing(), System.nanoTime(), arrived));
        timer.start();
    }

    /** Leaves the view where it is now. */
    void stop() {
        timer.stop();
        flight = Optional.empty();
    }

    private void step(long now) {
        flight.ifPresent(flying -> {
            if (!store.get().framing().equals(Optional.of(kept.apply(flying.shown())))) {
                stop(); // someone else has moved the map
                return;
            }
            double share = Math.max(0, Math.min(1, (now - flying.since()) / LASTS_NANOS));
            Framing next = share < 1
                    ? between(flying.from(), flying.to(), eased(share))
                    : flying.to().framing();
            flight = Optional.of(new Flight(flying.from(), flying.to(), next, flying.since(), flying.arrived()));
            show(next);
            if (share >= 1) {
                stop();
                flying.arrived().run();
            }
        });
    }

    private void show(Framing framing) {
        store.preview(state -> state.framing(kept.apply(framing)));
    }

    /** Quick to begin, slow to end. */
    private static double eased(double share) {
        double left = 1 - share;
        return 1 - left * left * left;
    }

    /** The scale changes by equal factors, and the middle with it, so that what is zoomed at stays in its place. */
    static Framing between(Viewport from, Viewport to, double share) {
        double near = from.framing().metresPerPixel();
        double far = to.framing().metresPerPixel();
        double scale = near * Math.pow(far / near, share);
        double moved = Math.abs(far - near) < 1e-9 * near ? share : (scale - near) / (far - near);
        Point2D.Double wanted = from.screenOf(to.framing().centre());
        double dx = (from.width() / 2.0 - wanted.x) * moved;
        double dy = (from.height() / 2.0 - wanted.y) * moved;
        return from.pannedBy(dx, dy)
                .zoomedTo(scale, from.width() / 2.0, from.height() / 2.0)
                .framing();
    }

    /** A movement under way, and the framing it showed last. */
    private record Flight(Viewport from, Viewport to, Framing shown, long since, Runnable arrived) {}
}
