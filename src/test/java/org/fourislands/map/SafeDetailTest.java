package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/** The real coast, at every level of detail that the map draws: judged by JTS, apart from the code that made the levels. */
class SafeDetailTest {

    private static final Coast COAST = SampleGeography.coast();
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static final List<CoastPath> RINGS = Stream.of(COAST.islands(), COAST.land(), COAST.lakes())
            .flatMap(List::stream)
            .flatMap(shape -> shape.paths().stream())
            .filter(CoastPath::isRing)
            .toList();

    static Stream<Double> tolerances() {
        return IntStream.rangeClosed(2, 24).mapToObj(step -> Math.pow(2, step / 2.0));
    }

    /** No ring crosses or touches itself or another, unless it does so in full detail. */
    @ParameterizedTest
    @MethodSource("tolerances")
    void noTwoLinesMeetThatDoNotInTruth(double metres) {
        Set<String> truth = meetings(0);
        Set<String> drawn = meetings(metres);
        drawn.removeAll(truth);
        assertEquals(Set.of(), drawn, "at a tolerance of " + metres + " m");
    }

    /** An islet beside a coast stays in the sea, a lake in its land. */
    @ParameterizedTest
    @MethodSource("tolerances")
    void everyRingStaysOnItsSideOfAllOthers(double metres) {
        List<LinearRing> truth = rings(0);
        List<LinearRing> drawn = rings(metres);
        for (int around = 0; around < truth.size(); around++) {
            if (truth.get(around).getNumPoints() < 8) {
                continue;
            }
            IndexedPointInAreaLocator really = new IndexedPointInAreaLocator(truth.get(around));
            IndexedPointInAreaLocator seemingly = new IndexedPointInAreaLocator(drawn.get(around));
            for (int within = 0; within < truth.size(); within++) {
                Coordinate point = truth.get(within).getCoordinateN(0);
                if (within != around && near(point, truth.get(around), metres)) {
                    int is = really.locate(point);
                    assertTrue(
                            is == Location.BOUNDARY || is == seemingly.locate(point),
                            point + " changes sides at a tolerance of " + metres + " m");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tolerances")
    void theLineStaysWithinTheTolerance(double metres) {
        for (CoastPath path : RINGS) {
            int[] kept = path.within(metres).kept();
            assertTrue(kept.length >= Math.min(4, path.vertexCount()), "a ring of " + kept.length);
            for (int i = 0; i + 1 < kept.length; i++) {
                for (int vertex = kept[i] + 1; vertex < kept[i + 1]; vertex++) {
                    double off = Line2D.ptSegDist(
                            path.x(kept[i]),
                            path.y(kept[i]),
                            path.x(kept[i + 1]),
                            path.y(kept[i + 1]),
                            path.x(vertex),
                            path.y(vertex));
                    assertTrue(off <= metres * 1.0001, off + " m off at a tolerance of " + metres + " m");
                }
            }
        }
    }

    @Test
    void everyIsletHasItsMarkAtEveryScale() {
        int islands =
                (int) COAST.islands().stream().map(CoastShape::id).distinct().count();
        for (double metresPerPixel = 8; metresPerPixel < 1200; metresPerPixel *= 1.3) {
            PlaneToScreen way = new PlaneToScreen(0, 0, metresPerPixel, 800, 500);
            List<ScreenIsland> shown = ScreenIsland.allOf(COAST, way, new PlaneBox(-1e8, -1e8, 1e8, 1e8));
            assertEquals(islands, shown.size());
            for (ScreenIsland island : shown) {
                assertTrue(island.dot() || !Edges.of(island.shape()).rings().isEmpty(), island.id());
                assertTrue(Math.max(island.bounds().getWidth(), island.bounds().getHeight()) >= 4, island.id());
            }
        }
    }

    private static boolean near(Coordinate point, LinearRing ring, double metres) {
        return ring.getEnvelopeInternal().distance(new Envelope(point)) <= metres;
    }

    private static List<LinearRing> rings(double metres) {
        return RINGS.stream()
                .map(path -> FACTORY.createLinearRing(vertices(path, metres)))
                .toList();
    }

    private static Coordinate[] vertices(CoastPath path, double metres) {
        int[] kept = path.within(Math.max(metres, 1e-3)).kept();
        return IntStream.of(kept)
                .mapToObj(vertex -> new Coordinate(path.x(vertex), path.y(vertex)))
                .toArray(Coordinate[]::new);
    }

    /** Which rings meet at one tolerance, or meet themselves. */
    private static Set<String> meetings(double metres) {
        List<SegmentString> strings = new ArrayList<>();
        List<LinearRing> rings = rings(metres);
        for (int i = 0; i < rings.size(); i++) {
            strings.add(new NodedSegmentString(rings.get(i).getCoordinates(), i));
        }
        Meetings meetings = new Meetings();
        new MCIndexNoder(meetings).computeNodes(strings);
        return meetings.found;
    }

    private static final class Meetings implements SegmentIntersector {
        private final LineIntersector meeting = new RobustLineIntersector();
        private final Set<String> found = new HashSet<>();

        @Override
        public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
            int apart = Math.abs(i - j);
            boolean follow = a == b && (apart == 1 || apart == a.size() - 2);
            if (follow || (a == b && i == j)) {
                return;
            }
            Coordinate[] one = a.getCoordinates();
            Coordinate[] other = b.getCoordinates();
            meeting.computeIntersection(one[i], one[i + 1], other[j], other[j + 1]);
            if (meeting.hasIntersection()) {
                found.add(a.getData() + " and " + b.getData());
            }
        }

        @Override
        public boolean isDone() {
            return false;
        }
    }
}
