package org.fourislands.map;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.bench.LargeData;
import org.fourislands.bench.Launcher;
import org.fourislands.storage.geodata.GeodataReader;

/**
 * What the map takes of memory in a Java machine of its own, started as the program is, without a window: after 1,000 and after
 * 10,000 new days, moves and themes. Reads Linux's own account of the process; tells nothing elsewhere.
 */
public final class MemoryBench implements Bench {

    private static final Path ACCOUNT = Path.of("/proc/self/status");

    @Override
    public void measure(Figures figures) throws IOException {
        if (Files.isReadable(ACCOUNT)) {
            tell("own", Path.of("geodata"), figures);
            tell("large", LargeData.folder().resolve("geodata"), figures);
        }
    }

    private static void tell(String set, Path geodata, Figures figures) throws IOException {
        Process process = Launcher.java(
                        List.of("-Djava.awt.headless=true", Wandering.class.getName(), geodata.toString()))
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int gap = line.indexOf(' ');
                double megabytes = Double.parseDouble(line.substring(gap + 1));
                figures.add(set + ": resident after " + line.substring(0, gap) + " steps", "MB", megabytes);
            }
        }
    }

    /** Days, moves and themes without end. */
    static final class Wandering {

        private static final List<Integer> TOLD = List.of(0, 1000, 2000, 5000, 10_000);
        private static final int WIDTH = 1600;
        private static final int HEIGHT = 1000;

        private Wandering() {}

        public static void main(String[] arguments) throws IOException {
            Coast coast =
                    Coast.of(GeodataReader.read(Path.of(arguments[0])).data(), EqualAreaProjection.OF_THE_ISLANDS);
            MapLimits limits = MapLimits.of(coast);
            Typefaces faces = Typefaces.in(Path.of("assets/fonts"));
            MapPainter painter = MapPainter.forScreen();
            BufferedImage ground = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
            BufferedImage figures = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
            Viewport view = limits.home(WIDTH, HEIGHT);
            MapScene scene = MapScene.compose(coast, SampleContent.of1956(), view, faces);
            for (int step = 0; step <= 10_000; step++) {
                MapContent content = step % 3 == 0 ? SampleContent.ofEveryKind() : SampleContent.of1956();
                Palette palette = step / 50 % 2 == 0 ? Palette.light() : Palette.dark();
                boolean moves = step % 4 == 0;
                if (moves) {
                    view = limits.clamp(next(view, step));
                    scene = MapScene.compose(coast, content, view, faces);
                } else {
                    scene = scene.showing(content);
                }
                MapScene shown = scene;
                Easel easel = new Easel();
                if (moves) {
                    easel.picture(ground, 1, g -> painter.paintGround(g, shown, palette));
                }
                easel.picture(figures, 1, g -> painter.paintFigures(g, shown, palette));
                easel.paint();
                if (TOLD.contains(step)) {
                    System.out.println(step + " " + residentMegabytes());
                }
            }
        }

        private static Viewport next(Viewport view, int step) {
            double zoom = Math.pow(1.5, Math.sin(step / 97.0));
            return view.zoomedTo(view.framing().metresPerPixel() / zoom, 800, 500)
                    .pannedBy(40 * Math.cos(step / 31.0), 30 * Math.sin(step / 17.0));
        }

        private static double residentMegabytes() throws IOException {
            return Files.readAllLines(ACCOUNT).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        }
    }
}
