package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Pane;
import org.fourislands.map.Framing;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;
import org.fourislands.view.ViewState;

/**
 * The pictures of the map on screen. They follow the view, or cross over to another: then the one left
 * stays below, and both move while the new one appears.
 */
final class MapPictures extends Pane {
    private static final double LASTS_NANOS = 420e6;
    private static final double AT_ONCE = 0.3;

    private final PictureLayer behind = new PictureLayer();
    private final PictureLayer arriving = new PictureLayer();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(System.nanoTime());
        }
    };
    private Optional<Crossing> crossing = Optional.empty();
    private Consumer<Viewport> moved = seen -> {};
    private boolean twins;

    MapPictures() {
        getChildren().addAll(behind, arriving);
        behind.setVisible(false);
    }

    /** {@code listener} is told what part of the earth the pictures lie over, whenever that changes. */
    void watch(Consumer<Viewport> listener) {
        moved = listener;
    }

    /** From now on what is seen stays, until the picture of {@code to} is there; then it moves and appears. */
    void cross(Viewport from, ViewState to) {
        rest();
        crossing = Optional.of(new Crossing(from, to, Optional.empty()));
    }

    void show(PaintQueue.Painted done) {
        PaintRequest request = done.request();
        if (crossing.filter(way -> way.leadsTo(request)).isPresent()) {
            depart(request);
        } else {
            rest();
        }
        done.patches().ifPresentOrElse(arriving::patch, () -> arriving.show(done.picture(), request));
    }

    /** The view is {@code state} now, and shows {@code now}. */
    void follow(ViewState state, Viewport now) {
        twins = state.arrangement() == Sheet.Arrangement.TWIN;
        if (crossing.filter(way -> way.to.equals(state) && way.hasSizeOf(now)).isEmpty()) {
            rest();
            lieOver(now);
        } else if (crossing.flatMap(Crossing::since).isPresent()) {
            crossing = crossing.map(way -> way.towards(now));
        } else {
            crossing.ifPresent(way -> lieOver(way.from));
        }
    }

    private void depart(PaintRequest request) {
        crossing = crossing.map(way -> way.departing(request.viewport()));
        behind.take(arriving);
        behind.setVisible(true);
        arriving.setOpacity(AT_ONCE);
        timer.start();
    }

    private void step(long now) {
        crossing.ifPresent(way -> {
            double share = way.shareAt(now);
            if (share >= 1) {
                rest();
                lieOver(way.towards);
            } else {
                double left = 1 - share;
                arriving.setOpacity(Math.min(1, AT_ONCE + share * (1 - AT_ONCE) * 1.6));
                lieOver(way.seenAt(1 - left * left * left));
            }
        });
    }

    /** A picture of one map where two are wanted, or of two where one is, stays as it is until theirs is there. */
    private void lieOver(Viewport now) {
        behind.follow(now);
        if (arriving.isOfTwins() == twins) {
            arriving.follow(now);
        }
        moved.accept(now);
    }

    private void rest() {
        timer.stop();
        crossing = Optional.empty();
        arriving.setOpacity(1);
        behind.setVisible(false);
    }

    /**
     * The way from one view to another.
     *
     * @param since when it began, by the machine's nanoseconds; empty while the picture is waited for
     */
    private record Crossing(Viewport from, ViewState to, Viewport towards, Optional<Long> since) {
        Crossing(Viewport from, ViewState to, Optional<Long> since) {
            this(from, to, from, since);
        }

        boolean leadsTo(PaintRequest request) {
            return since.isEmpty()
                    && request.state().equals(to)
                    && hasSizeOf(request.viewport())
                    && request.sheet().arrangement() != Sheet.Arrangement.TWIN;
        }

        boolean hasSizeOf(Viewport other) {
            return from.width() == other.width() && from.height() == other.height();
        }

        Crossing departing(Viewport there) {
            return new Crossing(from, to, there, Optional.of(System.nanoTime()));
        }

        Crossing towards(Viewport there) {
            return new Crossing(from, to, there, since);
        }

        double shareAt(long now) {
            return since.map(start -> (now - start) / LASTS_NANOS).orElse(0.0);
        }

        Viewport seenAt(double share) {
            Framing between = MapGlide.between(from, towards, share);
            return towards.framed(between);
        }
    }
}
