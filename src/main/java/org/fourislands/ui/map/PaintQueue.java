package org.fourislands.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fourislands.map.Easel;
import org.fourislands.map.MapPainter;
import org.fourislands.map.Palette;
import org.fourislands.map.Plate;
import org.fourislands.map.PlatePainter;
import org.fourislands.ui.Job;
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
    private final PictureReserve reserve = new PictureReserve();
    private Job underWay = Job.none();
    private boolean painting;

    PaintQueue(Jobs jobs, MapDrawing drawing, Consumer<Painted> show) {
        this.jobs = jobs;
        this.drawing = drawing;
        this.show = show;
    }

    void request(PaintRequest request) {
        wanted = Optional.of(request);
        if (!painting || reserve.holds(request)) {
            serve();
        }
    }

    /** What may be asked for soon: painted when nothing else is, shown at once when it is asked for. */
    void expect(List<PaintRequest> soon) {
        reserve.wish(soon);
        if (!painting) {
            serve();
        }
    }

    private void next() {
        painting = false;
        serve();
    }

    private void serve() {
        Optional<Painted> ready = wanted.flatMap(reserve::take);
        if (ready.isPresent()) {
            wanted = Optional.empty();
            ready.ifPresent(this::showReady);
        } else {
            wanted.ifPresentOrElse(this::start, () -> reserve.nextMissing().ifPresent(this::paintAhead));
        }
    }

    /** Into pictures of its own: those that take turns may be painted over before it is asked for. */
    private void paintAhead(PaintRequest request) {
        painting = true;
        SharedPicture figure = new SharedPicture(request.pixelWidth(), request.pixelHeight());
        SharedPicture picture = new SharedPicture(request.pixelWidth(), request.pixelHeight());
        ShownGround ground = ShownGround.onto(picture, request.ground(), Optional.empty());
        jobs.run(
                "map.painting.failed",
                () -> paint(request, Optional.empty(), Optional.of(ground), figure),
                reserve::keep,
                this::next);
    }

    private void showReady(Painted painted) {
        groundShown = painted.ground();
        plateShown = Optional.of(painted.plate());
        underWay.cancel(); // what it paints is older than what is shown now
        show.accept(painted);
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
        underWay =
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
