package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.fourislands.ui.Jobs;

/**
 * Paints off the window's thread, one picture at a time. While one is painted only the newest wish is kept; there is never a
 * queue. Used on the window's thread.
 */
final class PaintQueue {
    private final Jobs jobs;
    private final MapDrawing drawing;
    private final Consumer<Painted> show;
    private final TurnTable grounds = new TurnTable();
    private final TurnTable figures = new TurnTable();
    private Optional<PaintRequest> wanted = Optional.empty();
    private Optional<PaintRequest.Ground> groundShown = Optional.empty();
    private boolean painting;

    PaintQueue(Jobs jobs, MapDrawing drawing, Consumer<Painted> show) {
        this.jobs = jobs;
        this.drawing = drawing;
        this.show = show;
    }

    void request(PaintRequest request) {
        wanted = Optional.of(request);
        if (!painting) {
            next();
        }
    }

    private void next() {
        painting = false;
        wanted.ifPresent(this::start);
    }

    private void start(PaintRequest request) {
        painting = true;
        wanted = Optional.empty();
        boolean sameGround = groundShown.filter(request.ground()::equals).isPresent();
        SharedPicture figure = figures.spare(request.pixelWidth(), request.pixelHeight());
        Optional<SharedPicture> ground =
                sameGround ? Optional.empty() : Optional.of(grounds.spare(request.pixelWidth(), request.pixelHeight()));
        jobs.run("map.painting.failed", () -> paint(request, ground, figure), this::finish, this::next);
    }

    private Painted paint(PaintRequest request, Optional<SharedPicture> ground, SharedPicture figure) {
        MapPicture picture = drawing.compose(request.state(), request.viewport(), request.theme());
        ground.ifPresent(shared -> shared.paint(request.scale(), picture::paintGround));
        figure.paint(request.scale(), picture::paintFigures);
        return new Painted(request, picture, ground, figure);
    }

    private void finish(Painted painted) {
        if (painted.ground().isPresent()) {
            groundShown = Optional.of(painted.request().ground());
            grounds.turn();
        }
        figures.turn();
        show.accept(painted);
    }

    /** A picture ready to be shown. Its ground is empty where the one on screen still serves. */
    record Painted(
            PaintRequest request, MapPicture picture, Optional<SharedPicture> ground, SharedPicture figures) {}
}
