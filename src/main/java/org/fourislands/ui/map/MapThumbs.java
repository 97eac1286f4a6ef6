package org.fourislands.ui.map;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import javafx.scene.image.Image;
import org.fourislands.map.Easel;
import org.fourislands.map.Framing;
import org.fourislands.map.MapPainter;
import org.fourislands.map.Plate;
import org.fourislands.map.PlatePainter;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;
import org.fourislands.ui.Job;
import org.fourislands.ui.Jobs;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;

/** Small pictures of views, by the map's own painter. Asked for on the window's thread, painted off it. */
public final class MapThumbs {
    /** The picture is painted larger than it is shown, so that its letters do not fill it. */
    private static final double SHRUNK = 2.5;

    private final Jobs jobs;
    private final MapDrawing drawing;
    private final DoubleBinaryOperator enlargement;
    private final PlatePainter painter = new PlatePainter(MapPainter.forScreen());

    /** {@code enlargement} as of {@link MapPane#enlarge}. */
    public MapThumbs(Jobs jobs, MapDrawing drawing, DoubleBinaryOperator enlargement) {
        this.jobs = jobs;
        this.drawing = drawing;
        this.enlargement = enlargement;
    }

    /** Hands the picture to {@code done}, on the window's thread. */
    public Job paint(Wanted wanted, Consumer<Image> done) {
        return jobs.run("map.painting.failed", () -> painted(wanted), picture -> done.accept(picture.freshImage()));
    }

    private SharedPicture painted(Wanted wanted) {
        int width = (int) Math.round(wanted.width() * SHRUNK);
        int height = (int) Math.round(wanted.height() * SHRUNK);
        Sheet sheet = new Sheet(wanted.view().arrangement(), width, height);
        Viewport viewport = wanted.view()
                .framing()
                .map(framing -> drawing.within(shown(framing, sheet)))
                .orElseGet(() -> drawing.home(sheet));
        double scale = wanted.pixels() / SHRUNK;
        PaintRequest request = new PaintRequest(wanted.view(), sheet, viewport, Set.of(), wanted.theme(), scale);
        Plate plate = drawing.compose(request, Optional.empty());
        SharedPicture picture = new SharedPicture(request.pixelWidth(), request.pixelHeight());
        Easel easel = new Easel();
        easel.picture(
                picture.canvas(),
                scale,
                g -> painter.paint(g, plate, request.theme().palette()));
        easel.paint();
        return picture;
    }

    private Viewport shown(Framing framing, Sheet sheet) {
        double larger = enlargement.applyAsDouble(sheet.panelWidth(), sheet.panelHeight());
        Framing whole = new Framing(framing.centre(), framing.metresPerPixel() / larger);
        return sheet.showing(whole);
    }

    /**
     * What is to be painted, and how large.
     *
     * @param pixels of the screen to one of the window's
     */
    public record Wanted(ViewState view, double width, double height, Theme theme, double pixels) {}
}
