package org.fourislands.ui.map;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.fourislands.lessons.SceneFraming;
import org.fourislands.map.Easel;
import org.fourislands.map.Layer;
import org.fourislands.map.MapContent;
import org.fourislands.map.MapPainter;
import org.fourislands.map.Plate;
import org.fourislands.map.PlateContent;
import org.fourislands.map.PlatePainter;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;
import org.fourislands.ui.Jobs;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;

/**
 * Small pictures of views, by the painter of the map itself: painted off the window's thread one at a time, the one asked
 * for last first, and kept. Letters, too small to be read, are left out. Used on the window's thread.
 */
public final class Miniatures {
    /** Of a small picture, in the window's pixels. */
    public static final int WIDTH = 136;

    public static final int HEIGHT = 81;

    /** The map that is painted small: of the size that scenes are made for. */
    private static final int MAP_WIDTH = 1040;

    private static final int MAP_HEIGHT = MAP_WIDTH * HEIGHT / WIDTH;

    private static final int KEPT = 400;

    private final Jobs jobs;
    private final PlatePainter painter = new PlatePainter(MapPainter.forScreen());
    private final Map<Subject, Image> made = new LinkedHashMap<>();
    private final Queue<Wish> wishes = new ArrayDeque<>();
    private Optional<MapDrawing> drawing = Optional.empty();
    private boolean painting;

    public Miniatures(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The coast is there: what was asked for can be painted. */
    public void serve(MapDrawing newDrawing) {
        drawing = Optional.of(newDrawing);
        next();
    }

    /** Hands the picture of {@code view} to {@code shown}, now or once it is painted. */
    public void show(ViewState view, Theme theme, double scale, Consumer<Image> shown) {
        Subject subject = new Subject(view, theme, scale);
        Optional<Image> ready = Optional.ofNullable(made.get(subject));
        if (ready.isPresent()) {
            shown.accept(ready.get());
        } else {
            wishes.add(new Wish(subject, shown));
            next();
        }
    }

    private void next() {
        if (!painting && drawing.isPresent() && !wishes.isEmpty()) {
            Wish wish = wishes.remove();
            MapDrawing from = drawing.get();
            painting = true;
            jobs.run("lessons.miniature.failed", () -> paint(from, wish.subject), done -> keep(wish, done), () -> {
                painting = false;
                next();
            });
        }
    }

    private void keep(Wish wish, SharedPicture picture) {
        Image image = picture.freshImage();
        made.put(wish.subject, image);
        if (made.size() > KEPT) {
            made.remove(made.keySet().iterator().next());
        }
        wish.shown.accept(image);
    }

    private SharedPicture paint(MapDrawing from, Subject subject) {
        Sheet sheet = new Sheet(subject.view.arrangement(), MAP_WIDTH, MAP_HEIGHT);
        Viewport seen = SceneFraming.fitted(subject.view, sheet.panelWidth(), sheet.panelHeight())
                .framing()
                .map(framing -> from.within(sheet.showing(framing)))
                .orElseGet(() -> from.home(sheet));
        Plate plate = Plate.compose(from.coast(), bare(from.content().apply(subject.view)), sheet, seen, from.faces());
        double scale = (double) WIDTH / MAP_WIDTH * subject.scale;
        SharedPicture picture =
                new SharedPicture((int) Math.ceil(WIDTH * subject.scale), (int) Math.ceil(HEIGHT * subject.scale));
        Easel easel = new Easel();
        easel.picture(picture.canvas(), scale, g -> painter.paint(g, plate, subject.theme.palette()));
        easel.paint();
        return picture;
    }

    private static PlateContent bare(PlateContent content) {
        List<PlateContent.Panel> panels = content.panels().stream()
                .map(panel -> new PlateContent.Panel("", bare(panel.content())))
                .toList();
        return new PlateContent(content.arrangement(), content.handle(), panels, bare(content.common()));
    }

    private static MapContent bare(MapContent content) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(content.layers());
        layers.removeAll(EnumSet.of(Layer.NAMES, Layer.LOCATOR, Layer.GRATICULE));
        return content.withLayers(layers).saying(content.stamp(), "", List.of());
    }

    private record Subject(ViewState view, Theme theme, double scale) {}

    private record Wish(Subject subject, Consumer<Image> shown) {}
}
