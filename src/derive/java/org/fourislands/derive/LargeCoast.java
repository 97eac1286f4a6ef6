package org.fourislands.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.data.shapefile.files.ShpFiles;
import org.geotools.data.shapefile.shp.ShapeType;
import org.geotools.data.shapefile.shp.ShapefileReader;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * A data folder like the program's own with a coast of 1,600,000 vertices: coasts and lakes made finer by {@link FractalRing},
 * without a crossing that the source does not have; all else as it is. Not true to nature, the same each time; for measuring.
 */
public final class LargeCoast {
    private static final List<String> COASTS = List.of("four-islands", "surrounding-land", "lakes");
    private static final int VERTICES = 1_600_000;
    private static final int UNCHANGED = 58_000;

    private final Path geodata;
    private final List<List<Geometry>> layers = new ArrayList<>();
    private final List<FractalRing> rings = new ArrayList<>();

    private LargeCoast(Path geodata) {
        this.geodata = geodata;
    }

    /** First argument: the folder above {@code geodata/} and {@code assets/}; second: the folder to be. */
    public static void main(String[] arguments) throws IOException {
        folder(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** The folder, made if it is not there yet. */
    public static Path folder(Path project, Path target) throws IOException {
        Path done = target.resolve("complete");
        if (!Files.exists(done)) {
            Files.createDirectories(target.resolve("geodata"));
            new LargeCoast(project.resolve("geodata")).write(target.resolve("geodata"));
            Path assets = target.resolve("assets");
            Files.deleteIfExists(assets);
            Files.createSymbolicLink(
                    assets, project.resolve("assets").toAbsolutePath().normalize());
            Files.createFile(done);
        }
        return target;
    }

    private void write(Path target) throws IOException {
        for (String layer : COASTS) {
            layers.add(read(layer));
        }
        double step = step();
        layers.stream()
                .flatMap(List::stream)
                .flatMap(LargeCoast::ringsOf)
                .forEach(ring -> rings.add(new FractalRing(ring.getCoordinates(), step)));
        boolean mending = true;
        while (mending) {
            mending = straightenCrossings();
        }
        copyOthers(target);
        Iterator<FractalRing> finer = rings.iterator();
        for (int i = 0; i < layers.size(); i++) {
            List<Layer.Row> rows = layers.get(i).stream()
                    .map(shape -> Layer.Row.of(finer(shape, finer)))
                    .toList();
            new ShapefileFolder(target).writeShapes(new Layer(COASTS.get(i), ShapeType.POLYGON, List.of(), rows));
        }
    }

    private void copyOthers(Path target) throws IOException {
        try (Stream<Path> files = Files.list(geodata)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<Geometry> read(String layer) throws IOException {
        ShpFiles files = new ShpFiles(geodata.resolve(layer + ".shp").toFile());
        List<Geometry> shapes = new ArrayList<>();
        try (ShapefileReader reader = new ShapefileReader(files, true, false, Shapes.FACTORY)) {
            while (reader.hasNext()) {
                shapes.add((Geometry) reader.nextRecord().shape());
            }
        } finally {
            files.dispose();
        }
        return shapes;
    }

    private double step() {
        double coarse = 1e-2;
        double fine = 1e-6;
        for (int i = 0; i < 40; i++) {
            double middle = Math.sqrt(coarse * fine);
            if (vertices(middle) > VERTICES - UNCHANGED) {
                fine = middle;
            } else {
                coarse = middle;
            }
        }
        return coarse;
    }

    private long vertices(double step) {
        return layers.stream()
                .flatMap(List::stream)
                .flatMap(LargeCoast::ringsOf)
                .mapToLong(ring -> vertices(ring.getCoordinates(), step))
                .sum();
    }

    private static long vertices(Coordinate[] ring, double step) {
        long count = 1;
        for (int i = 0; i + 1 < ring.length; i++) {
            count += FractalRing.pieces(ring[i], ring[i + 1], step);
        }
        return count;
    }

    /** Whether any crossing was found that was still to be mended. */
    private boolean straightenCrossings() {
        List<SegmentString> strings = new ArrayList<>();
        for (FractalRing ring : rings) {
            strings.add(new NodedSegmentString(ring.vertices(), ring));
        }
        Crossings crossings = new Crossings();
        new MCIndexNoder(crossings).computeNodes(strings);
        return crossings.straightened;
    }

    private static Stream<LinearRing> ringsOf(Geometry shape) {
        return Shapes.polygonsOf(shape).stream().flatMap(LargeCoast::ringsOf);
    }

    private static Stream<LinearRing> ringsOf(Polygon polygon) {
        List<LinearRing> found = new ArrayList<>(List.of(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            found.add(polygon.getInteriorRingN(i));
        }
        return found.stream();
    }

    private static Geometry finer(Geometry shape, Iterator<FractalRing> rings) {
        List<Polygon> polygons = new ArrayList<>();
        for (Polygon polygon : Shapes.polygonsOf(shape)) {
            LinearRing[] finer = ringsOf(polygon)
                    .map(ring -> Shapes.FACTORY.createLinearRing(rings.next().vertices()))
                    .toArray(LinearRing[]::new);
            polygons.add(Shapes.FACTORY.createPolygon(finer[0], Arrays.copyOfRange(finer, 1, finer.length)));
        }
        return Shapes.polygonal(polygons);
    }

    /** Straightens the edges whose pieces meet others than their neighbours. */
    private static final class Crossings implements SegmentIntersector {
        private final LineIntersector meeting = new RobustLineIntersector();
        private boolean straightened;

        @Override
        public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
            if (a == b && i == j) {
                return;
            }
            Coordinate[] one = a.getCoordinates();
            Coordinate[] other = b.getCoordinates();
            meeting.computeIntersection(one[i], one[i + 1], other[j], other[j + 1]);
            if (meeting.hasIntersection()
                    && !(a == b && follow(i, j, a.size() - 1) && meeting.getIntersectionNum() == 1)) {
                straightened |= ((FractalRing) a.getData()).straighten(i);
                straightened |= ((FractalRing) b.getData()).straighten(j);
            }
        }

        private static boolean follow(int i, int j, int pieces) {
            int apart = Math.abs(i - j);
            return apart == 1 || apart == pieces - 1;
        }

        @Override
        public boolean isDone() {
            return false;
        }
    }
}
