package org.fourislands.storage.geodata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.bench.LargeData;
import org.fourislands.map.Coast;
import org.fourislands.map.EqualAreaProjection;
import org.fourislands.map.GeoData;

/** How long the shapefiles take to read, warm and in a fresh Java machine, and to become a coast; own and large set. */
public final class LoadingBench implements Bench {

    private static final int WARM = 15;
    private static final int COUNTED = 25;
    private static final int FRESH = 7;

    @Override
    public void measure(Figures figures) throws IOException, InterruptedException {
        Map<String, Path> sets =
                Map.of("own", Path.of("geodata"), "large", LargeData.folder().resolve("geodata"));
        for (String set : new String[] {"own", "large"}) {
            Path folder = sets.getOrDefault(set, Path.of(""));
            figures.timed(set + ": read the shapefiles, warm", WARM, COUNTED, () -> GeodataReader.read(folder));
            double[] fresh = new double[FRESH];
            for (int i = 0; i < FRESH; i++) {
                fresh[i] = inFreshMachine(folder);
            }
            figures.add(set + ": read the shapefiles, fresh Java machine", "ms", fresh);
            GeoData geography = GeodataReader.read(folder).data();
            figures.timed(
                    set + ": project and rank the coast",
                    WARM,
                    COUNTED,
                    () -> Coast.of(geography, EqualAreaProjection.OF_THE_ISLANDS));
        }
    }

    private static double inFreshMachine(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FreshReading.class.getName(),
                        folder.toString())
                .start();
        try (var out = process.getInputStream()) {
            String told = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return Double.parseDouble(told.strip());
        }
    }

    /** Reads once and tells the milliseconds, from the first of its own lines on. */
    static final class FreshReading {

        private FreshReading() {}

        public static void main(String[] arguments) {
            long start = System.nanoTime();
            GeodataReader.read(Path.of(arguments[0]));
            System.out.println((System.nanoTime() - start) / 1e6);
        }
    }
}
