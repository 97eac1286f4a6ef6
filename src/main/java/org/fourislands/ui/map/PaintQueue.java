package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.fourislands.map.Easel;
import org.fourislands.map.MapPainter;
import org.fourislands.map.Palette;
import org.fourislands.map.Plate;
import org.fourislands.map.PlatePainter;
import org.fourislands.ui.Jobs;

/**
 * Paints off the window's thread, one picture at a time. While one is painted only the newest wish is kept; there is never a
 * queue. Used on the window's thread.
 */
final class PaintQueue {
    private final Jobs jobs;
    private final MapDrawing drawing;
    private final Consumer<Painted> show;
    private final PlatePainter painter = new PlatePainter(MapPainter.forScreen());
    private final TurnTable grounds = new TurnTable();
    private final TurnTable figures = new TurnTable();
    private Optional<PaintRequest> wanted = Optional.empty();
    private Optional<ShownGround> groundShown = Optional.empty();
    private Optional<Plate> plateShown = Optional.empty();
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
        boolean sameGround = groundShown
                .map(ShownGround::ground)
                .filter(request.ground()::equals)
                .isPresent();
        Optional<Plate> last = plateShown;
        SharedPicture figure = figures.spare(request.pixelWidth(), request.pixelHeight());
        Optional<ShownGround> ground = sameGround ? Optional.empty() : Optional.of(nextGround(request));
        jobs.run("map.painting.failed", () -> paint(request, last, ground, figure), this::finish, this::next);
    }

    private ShownGround nextGround(PaintRequest request) {
        SharedPicture picture = grounds.spare(request.pixelWidth(), request.pixelHeight());
        return ShownGround.onto(picture, request.ground(), groundShown);
    }

    private Painted paint(
            PaintRequest request, Optional<Plate> last, Optional<ShownGround> ground, SharedPicture figure) {
        Plate plate = drawing.compose(request, last);
        Palette palette = request.theme().palette();
        Easel easel = new Easel();
        ground.ifPresent(shown -> shown.paint(easel, g -> painter.paintGround(g, plate, palette)));
        figure.paint(easel, request.scale(), g -> painter.paintFigures(g, plate, palette));
        easel.paint();
        return new Painted(request, plate, ground, figure);
    }

    private void finish(Painted painted) {
        if (painted.ground().isPresent()) {
            groundShown = painted.ground();
            grounds.turn();
        }
        figures.turn();
        plateShown = Optional.of(painted.plate());
        show.accept(painted);
    }

    /** A picture ready to be shown. Its ground is empty where the one on screen still serves. */
    record Painted(PaintRequest request, Plate plate, Optional<ShownGround> ground, SharedPicture figures) {}
}
