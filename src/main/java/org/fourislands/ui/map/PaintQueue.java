package org.fourislands.ui.map;

import java.awt.Rectangle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fourislands.map.Easel;
import org.fourislands.map.MapPainter;
import org.fourislands.map.Palette;
import org.fourislands.map.Plate;
import org.fourislands.map.PlatePainter;
import org.fourislands.map.Sheet;
import org.fourislands.ui.Job;
import org.fourislands.ui.Jobs;

/**
 * Paints off the window's thread, one picture at a time. While one is painted only the newest wish is kept; there is never a
 * queue. Used on the window's thread.
 */
final class PaintQueue {
    /** The share of a picture beyond which it is better shown anew. */
    private static final double MOST_PATCHED = 0.6;

    private final Jobs jobs;
    private final MapDrawing drawing;
    private final Consumer<Painted> show;
    private final PlatePainter painter = new PlatePainter(MapPainter.forScreen());
    private final TurnTable grounds = TurnTable.ofHidden();
    private final TurnTable pictures = TurnTable.ofShown();
    private Optional<PaintRequest> wanted = Optional.empty();
    private Optional<ShownGround> groundKept = Optional.empty();
    private Optional<Plate> plateShown = Optional.empty();
    private Optional<OnScreen> onScreen = Optional.empty();
    private final PictureReserve reserve = new PictureReserve();
    private Job underWay = Job.none();
    private boolean painting;
    private boolean soonDone;

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

    /** Has a picture of which only parts are painted told now, if that takes no longer. */
    void meet(Duration most) {
        if (soonDone) {
            soonDone = false;
            underWay.meet(most);
        }
    }

    private void next() {
        painting = false;
        soonDone = false;
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
        SharedPicture ground = new SharedPicture(request.pixelWidth(), request.pixelHeight());
        Work work = new Work(
                request,
                Optional.empty(),
                Optional.of(ShownGround.onto(ground, request.ground(), Optional.empty())),
                ground,
                new SharedPicture(request.pixelWidth(), request.pixelHeight()),
                Optional.empty());
        jobs.run("map.painting.failed", () -> paint(work), reserve::keep, this::next);
    }

    private void showReady(Painted painted) {
        groundKept = painted.ground();
        underWay.cancel(); // what it paints is older than what is shown now
        tell(painted);
    }

    private void start(PaintRequest request) {
        painting = true;
        wanted = Optional.empty();
        Optional<ShownGround> serving = groundKept.filter(kept -> kept.ground().equals(request.ground()));
        Optional<ShownGround> fresh = serving.isPresent() ? Optional.empty() : Optional.of(nextGround(request));
        Work work = new Work(
                request,
                plateShown,
                fresh,
                fresh.or(() -> serving).orElseThrow().picture(),
                pictures.spare(request.pixelWidth(), request.pixelHeight()),
                onScreen.filter(shown -> serving.isPresent() && shown.hasGroundOf(request)));
        underWay = jobs.run("map.painting.failed", () -> paint(work), this::finish, this::next);
        soonDone = work.under.isPresent();
    }

    private ShownGround nextGround(PaintRequest request) {
        SharedPicture picture = grounds.spare(request.pixelWidth(), request.pixelHeight());
        return ShownGround.onto(picture, request.ground(), groundKept);
    }

    private Painted paint(Work work) {
        Plate plate = drawing.compose(work.request, work.last);
        return work.under.flatMap(shown -> patched(work, shown, plate)).orElseGet(() -> painted(work, plate));
    }

    /** Only what differs from the picture on screen; empty where too much does. */
    private Optional<Painted> patched(Work work, OnScreen shown, Plate plate) {
        PaintRequest request = work.request;
        Rectangle whole = new Rectangle(request.pixelWidth(), request.pixelHeight());
        List<Rectangle> places = ChangedParts.of(plate.changesSince(shown.basePlate), request.scale(), whole);
        if (ChangedParts.area(places) > MOST_PATCHED * whole.width * whole.height) {
            return Optional.empty();
        }
        List<Rectangle> stale = ChangedParts.of(plate.changesSince(shown.plate), request.scale(), whole);
        List<Patch> patches = new ArrayList<>(shown.patches.stream()
                .filter(patch ->
                        places.contains(patch.place()) && stale.stream().noneMatch(patch.place()::intersects))
                .toList());
        Easel easel = new Easel();
        List<Rectangle> missing = places.stream()
                .filter(place ->
                        patches.stream().noneMatch(patch -> patch.place().equals(place)))
                .toList();
        Palette palette = request.theme().palette();
        missing.forEach(place -> easel.partOver(
                work.onto.canvas(),
                work.ground.canvas(),
                place,
                request.scale(),
                g -> painter.paintFigures(g, plate, palette)));
        easel.paint();
        missing.forEach(place -> patches.add(new Patch(place, work.onto.part(place))));
        return Optional.of(new Painted(request, plate, Optional.empty(), shown.base, Optional.of(patches)));
    }

    private Painted painted(Work work, Plate plate) {
        PaintRequest request = work.request;
        Palette palette = request.theme().palette();
        work.fresh.ifPresent(ground -> {
            Easel easel = new Easel();
            ground.paint(easel, g -> painter.paintGround(g, plate, palette));
            easel.paint();
        });
        Easel easel = new Easel();
        easel.over(
                work.onto.canvas(),
                work.ground.canvas(),
                request.scale(),
                g -> painter.paintFigures(g, plate, palette));
        easel.paint();
        return new Painted(request, plate, work.fresh, work.onto, Optional.empty());
    }

    private void finish(Painted painted) {
        if (painted.ground().isPresent()) {
            groundKept = painted.ground();
            grounds.turn();
        }
        if (painted.patches().isEmpty()) {
            pictures.turn();
        }
        tell(painted);
    }

    private void tell(Painted painted) {
        plateShown = Optional.of(painted.plate());
        onScreen = Optional.of(painted.patches()
                .flatMap(patches -> onScreen.map(shown -> shown.patched(painted.plate(), patches)))
                .orElseGet(() -> OnScreen.whole(painted)));
        show.accept(painted);
    }

    /**
     * A picture ready to be shown.
     *
     * @param ground that was painted for it; empty where the one before still served
     * @param picture the one to show, or that on screen if that stays
     * @param patches what is to be laid over the picture on screen instead of showing another
     */
    record Painted(
            PaintRequest request,
            Plate plate,
            Optional<ShownGround> ground,
            SharedPicture picture,
            Optional<List<Patch>> patches) {}

    /**
     * What is to be painted.
     *
     * @param last what was shown last
     * @param fresh the ground, where it is to be painted too
     * @param ground the picture of the ground
     * @param onto the picture to paint
     * @param under what is on screen, if this may be laid over it in parts
     */
    private record Work(
            PaintRequest request,
            Optional<Plate> last,
            Optional<ShownGround> fresh,
            SharedPicture ground,
            SharedPicture onto,
            Optional<OnScreen> under) {}

    /**
     * What is seen at the moment.
     *
     * @param ground that it was painted for
     * @param base what lies below the patches
     * @param basePlate what the base shows
     * @param plate what base and patches show together
     */
    private record OnScreen(
            PaintRequest.Ground ground, SharedPicture base, Plate basePlate, List<Patch> patches, Plate plate) {

        static OnScreen whole(Painted painted) {
            return new OnScreen(
                    painted.request().ground(), painted.picture(), painted.plate(), List.of(), painted.plate());
        }

        OnScreen patched(Plate newPlate, List<Patch> newPatches) {
            return new OnScreen(ground, base, basePlate, newPatches, newPlate);
        }

        /** Whether a picture for {@code request} lies pixel upon pixel over the base, as one map, and differs by its figures only. */
        boolean hasGroundOf(PaintRequest request) {
            return ground.equals(request.ground()) && request.sheet().arrangement() != Sheet.Arrangement.TWIN;
        }
    }
}
