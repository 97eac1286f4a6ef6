package org.fourislands.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.bench.LargeData;
import org.fourislands.storage.geodata.GeodataReader;

/** How long the map's pictures take, as the window paints them but without one, at 1600 x 1000; own and large set. */
public final class PaintingBench implements Bench {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int WARM = 150;
    private static final int COUNTED = 200;
    private static final List<Double> ZOOMS = List.of(2.0, 6.0, 30.0);

    private final Typefaces faces = Typefaces.in(Path.of("assets/fonts"));
    private final MapPainter painter = MapPainter.forScreen();
    private final MapContent content = SampleContent.of1956().withLand(SampleContent.around());
    private final BufferedImage ground = image();
    private final BufferedImage other = image();
    private final BufferedImage figures = image();

    @Override
    public void measure(Figures told) {
        set("own", Path.of("geodata"), told);
        set("large", LargeData.folder().resolve("geodata"), told);
    }

    private void set(String set, Path folder, Figures told) {
        Coast coast = Coast.of(GeodataReader.read(folder).data(), EqualAreaProjection.OF_THE_ISLANDS);
        MapLimits limits = MapLimits.of(coast);
        Viewport home = limits.home(WIDTH, HEIGHT);
        MapScene scene = compose(coast, home);
        MapContent day = SampleContent.ofEveryKind().withLand(SampleContent.around());
        told.timed(set + ": compose a scene", WARM, COUNTED, () -> compose(coast, home));
        told.timed(set + ": paint the ground", WARM, COUNTED, () -> paint(scene, true, false));
        told.timed(set + ": paint the figures", WARM, COUNTED, () -> paint(scene, false, true));
        told.timed(set + ": full frame, whole area", WARM, COUNTED, () -> paint(compose(coast, home), true, true));
        for (double zoom : ZOOMS) {
            Viewport near = limits.clamp(home.zoomedTo(home.framing().metresPerPixel() / zoom, 1000, 450));
            told.timed(
                    set + ": full frame, " + Math.round(near.framing().metresPerPixel()) + " m a pixel",
                    WARM,
                    COUNTED,
                    () -> paint(compose(coast, near), true, true));
        }
        told.timed(set + ": new day", WARM, COUNTED, () -> paint(scene.showing(day), false, true));
        dragPath(set, coast, home, told);
        zoomPath(set, coast, limits, home, told);
    }

    /** A hundred frames of a drag; the last is what is seen once it is let go. */
    private void dragPath(String set, Coast coast, Viewport home, Figures told) {
        double[] times = new double[100];
        for (int round = 0; round < 3; round++) {
            Viewport at = home;
            paint(compose(coast, home), true, true);
            for (int i = 0; i < times.length; i++) {
                int right = (int) Math.round(14 * Math.cos(i / 12.0));
                int down = (int) Math.round(9 * Math.sin(i / 9.0));
                at = at.pannedBy(right, down);
                long start = System.nanoTime();
                MapScene scene = compose(coast, at);
                BufferedImage onto = i % 2 == 0 ? other : ground;
                BufferedImage from = i % 2 == 0 ? ground : other;
                Easel easel = new Easel();
                easel.moved(onto, from, right, down, 1, g -> painter.paintGround(g, scene, Palette.light()));
                easel.picture(figures, 1, g -> painter.paintFigures(g, scene, Palette.light()));
                easel.paint();
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        told.add(set + ": a frame of a drag; drag release to settled", "ms", times);
    }

    /** A hundred frames from afar to near; each is a wheel's turn until the picture is sharp. */
    private void zoomPath(String set, Coast coast, MapLimits limits, Viewport home, Figures told) {
        double[] times = new double[100];
        for (int round = 0; round < 3; round++) {
            Viewport at = home.zoomedTo(limits.farthestMetresPerPixel(WIDTH, HEIGHT), 800, 500);
            for (int i = 0; i < times.length; i++) {
                at = limits.clamp(at.zoomedTo(at.framing().metresPerPixel() * 0.952, 900, 480));
                Viewport next = at;
                long start = System.nanoTime();
                paint(compose(coast, next), true, true);
                times[i] = (System.nanoTime() - start) / 1e6;
            }
            if (round == 0) {
                told.add(set + ": a frame of a zoom, the first time", "ms", times);
            }
        }
        told.add(set + ": a frame of a zoom; wheel to settled", "ms", times);
    }

    private MapScene compose(Coast coast, Viewport viewport) {
        return MapScene.compose(coast, content, viewport, faces);
    }

    private void paint(MapScene scene, boolean withGround, boolean withFigures) {
        Easel easel = new Easel();
        Consumer<Graphics2D> first = g -> painter.paintGround(g, scene, Palette.light());
        if (withGround) {
            easel.picture(ground, 1, first);
        }
        if (withFigures) {
            easel.picture(figures, 1, g -> painter.paintFigures(g, scene, Palette.light()));
        }
        easel.paint();
    }

    private static BufferedImage image() {
        return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
    }
}
