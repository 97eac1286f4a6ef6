package org.fourislands.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import org.fourislands.earth.Position;
import org.fourislands.map.GeoData;
import org.fourislands.map.GeoShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeaZonesTest {
    private static final SeaSurvey SEA = TheSurvey.sea();

    static Stream<Division> divisions() {
        return Stream.of(
                SmallDivisions.to(Hand.JAPAN),
                SmallDivisions.to(Hand.RUSSIA),
                SmallDivisions.two(),
                SmallDivisions.threeAndAHalf());
    }

    /** Measured by GeographicLib to every point of both coasts, set no more than 100 m apart; so also between vertices. */
    @ParameterizedTest
    @MethodSource("divisions")
    void pointsOfTheLineAreAsFarFromOneCoastAsFromTheOther(Division division) {
        SeaZones zones = zones(division);
        BareCoast japan = BareCoast.of(division, Hand.JAPAN);
        BareCoast russia = BareCoast.of(division, Hand.RUSSIA);
        int tried = 0;
        for (double[] line : zones.equalDistance()) {
            int step = Math.max(2, line.length / 24 / 2 * 2);
            for (int i = 0; i + 3 < line.length; i += step) {
                double longitude = (line[i] + line[i + 2]) / 2;
                double latitude = (line[i + 1] + line[i + 3]) / 2;
                double toJapan = japan.metresFrom(longitude, latitude);
                double toRussia = russia.metresFrom(longitude, latitude);
                double allowed = Math.max(1, 0.001 * Math.min(toJapan, toRussia)) + BareCoast.apartBy(toJapan);
                assertEquals(toJapan, toRussia, allowed, longitude + " " + latitude);
                tried++;
            }
        }
        assertTrue(tried > 20, "points tried: " + tried);
    }

    @Test
    void exchangingThePartiesOfTheWholeMirrorsTheZonesExactly() {
        SeaSurvey mirrored = new SeaSurvey(TheSurvey.GEOGRAPHY, TheSurvey.ISLANDS, TheSurvey.swappedHands());
        for (Division division : List.of(SmallDivisions.two(), SmallDivisions.threeAndAHalf())) {
            SeaZones zones = zones(division);
            SeaZones swapped = mirrored.zones(division.swapped(), Progress.UNWATCHED);
            assertEquals(zones.japan().twoHundredKm2(), swapped.russia().twoHundredKm2());
            assertEquals(zones.russia().twelveKm2(), swapped.japan().twelveKm2());
            assertEquals(points(zones.equalDistance()), points(swapped.equalDistance()));
            assertEquals(points(zones.japan().area()), points(swapped.russia().area()));
        }
    }

    @Test
    void theTwoTogetherHaveTheSameSeaWhateverTheDivision() {
        List<SeaZones> all = divisions().map(SeaZonesTest::zones).toList();
        double first = all.get(0).japan().twoHundredKm2() + all.get(0).russia().twoHundredKm2();
        double near = all.get(0).japan().twelveKm2() + all.get(0).russia().twelveKm2();
        for (SeaZones zones : all) {
            assertEquals(first, zones.japan().twoHundredKm2() + zones.russia().twoHundredKm2(), first * 1e-6);
            assertEquals(near, zones.japan().twelveKm2() + zones.russia().twelveKm2(), near * 1e-6);
        }
    }

    @Test
    void withAllFourJapansTheLineRunsThroughTheStraitBeforeUrup() {
        List<double[]> line = zones(SmallDivisions.to(Hand.JAPAN)).equalDistance();
        assertTrue(passes(line, 149.0, 45.4, 149.4, 45.8));
        assertTrue(!passes(line, 145.0, 43.3, 147.5, 44.8));
    }

    @Test
    void withNoneJapansItRunsBetweenHokkaidoAndKunashiriAndBeforeCapeNosappu() {
        List<double[]> line = zones(SmallDivisions.to(Hand.RUSSIA)).equalDistance();
        assertTrue(passes(line, 145.3, 43.55, 145.6, 43.75));
        assertTrue(passes(line, 145.3, 43.9, 145.6, 44.2));
        assertTrue(passes(line, 145.82, 43.36, 145.86, 43.41));
        assertTrue(!passes(line, 148.5, 45.0, 149.6, 46.0));
    }

    @Test
    void moreVerticesOnStraightStretchesChangeNothingToSpeakOf() {
        GeoData finer = TheSurvey.withMoreVertices();
        IslandSurvey islands = IslandSurvey.of(finer);
        SeaZones zones =
                new SeaSurvey(finer, islands, TheSurvey.hands()).zones(SmallDivisions.two(), Progress.UNWATCHED);
        SeaZones before = zones(SmallDivisions.two());
        assertEquals(before.japan().twoHundredKm2(), zones.japan().twoHundredKm2(), 1e-4 * 269_000);
        assertEquals(before.japan().twelveKm2(), zones.japan().twelveKm2(), 1e-4 * 7_900);
    }

    @Test
    void noCoastOutsideTheDataCouldChangeTheResult() {
        SeaZones zones = zones(SmallDivisions.to(Hand.RUSSIA));
        assertEquals(0, zones.doubtfulEdgeKm());
        assertTrue(zones.outerEdgeKm() > 2000);
    }

    @Test
    void dataThatEndsNearbyMakesTheEdgeDoubtful() {
        DataEdge edge = new DataEdge(141, 41, 152, 49);
        assertTrue(edge.isNearerThan(200 * 1852, new Position(151, 45)));
        assertTrue(!TheSurvey.edge().isNearerThan(200 * 1852, new Position(153, 45)));
    }

    @Test
    void workNobodyWantsAnyMoreEnds() {
        Progress dropped = new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> SEA.zones(SmallDivisions.two(), dropped));
    }

    @Test
    void progressRunsFromNothingToAll() {
        List<Double> told = new ArrayList<>();
        TheSurvey.sea().zones(SmallDivisions.two(), new Progress() {
            @Override
            public void at(double share) {
                told.add(share);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1, told.get(told.size() - 1), 1e-9);
    }

    private static boolean passes(List<double[]> lines, double west, double south, double east, double north) {
        return lines.stream().anyMatch(line -> {
            for (int i = 0; i + 1 < line.length; i += 2) {
                if (line[i] > west && line[i] < east && line[i + 1] > south && line[i + 1] < north) {
                    return true;
                }
            }
            return false;
        });
    }

    private static List<List<Double>> points(List<double[]> paths) {
        return paths.stream().map(path -> Arrays.stream(path).boxed().toList()).toList();
    }

    private static SeaZones zones(Division division) {
        return SEA.zones(division, Progress.UNWATCHED);
    }

    /** A party's coast as bare points, for measuring without any of the program's own search. */
    private record BareCoast(List<double[]> points) {
        private static final double APART = 100;

        static BareCoast of(Division division, Hand hand) {
            List<double[]> points = new ArrayList<>();
            TheSurvey.ISLANDS
                    .shores(division, hand)
                    .forEach(shore -> shore.paths().forEach(path -> add(path, points)));
            for (GeoShape land : TheSurvey.GEOGRAPHY.land()) {
                boolean own = TheSurvey.hands().getOrDefault(land.id(), Hand.RUSSIA) == hand
                        && !land.id().isEmpty();
                if (own) {
                    land.paths().forEach(path -> add(path, points));
                }
            }
            TheSurvey.nameless(hand).forEach(path -> add(path, points));
            return new BareCoast(points);
        }

        private static void add(double[] path, List<double[]> points) {
            for (int i = 0; i + 1 < path.length; i += 2) {
                int next = Math.min(i + 2, path.length - 2);
                double length = Math.hypot((path[next] - path[i]) * 80_000, (path[next + 1] - path[i + 1]) * 111_000);
                int parts = length > 200_000 ? 1 : (int) Math.ceil(Math.max(1, length / APART));
                for (int part = 0; part < parts; part++) {
                    double share = (double) part / parts;
                    points.add(new double[] {
                        path[i] + share * (path[next] - path[i]), path[i + 1] + share * (path[next + 1] - path[i + 1])
                    });
                }
            }
        }

        /** How much too far the nearest point of a row may be at this distance. */
        static double apartBy(double metres) {
            return APART * APART / 8 / metres;
        }

        double metresFrom(double longitude, double latitude) {
            double least = Double.POSITIVE_INFINITY;
            for (double[] point : points) {
                double roughly = Math.hypot(
                        (point[0] - longitude) * 111_000 * Math.cos(Math.toRadians((point[1] + latitude) / 2)),
                        (point[1] - latitude) * 111_000);
                if (roughly < 1.02 * least) {
                    least = Math.min(least, Geodesic.WGS84.Inverse(latitude, longitude, point[1], point[0]).s12);
                }
            }
            return least;
        }
    }
}
