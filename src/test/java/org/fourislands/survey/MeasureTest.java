package org.fourislands.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.fourislands.map.GeoShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    private static final double E2 = 1 / 298.257223563 * (2 - 1 / 298.257223563);
    private static final double EQUATORIAL_RADIUS_KM = 6378.137;

    /** By another way: Lambert's cylinder of equal areas on the ellipsoid, where x is longitude and y the authalic sine. */
    @ParameterizedTest
    @ValueSource(strings = {"etorofu", "kunashiri", "shikotan", "habomai", "habomai/shibotsu"})
    void anAreaIsWithinAThousandthOfAnIndependentOne(String id) {
        double independent = TheSurvey.GEOGRAPHY.islands().stream()
                .filter(shape -> shape.id().equals(id) || shape.id().startsWith(id + "/"))
                .mapToDouble(MeasureTest::onTheCylinder)
                .sum();
        assertEquals(independent, measure(id).areaKm2(), independent / 1000);
    }

    private static double onTheCylinder(GeoShape shape) {
        double km2 = 0;
        for (double[] ring : shape.paths()) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                km2 += Math.toRadians(ring[i + 2] - ring[i]) * (height(ring[i + 1]) + height(ring[i + 3])) / 2;
            }
        }
        return Math.abs(km2) * EQUATORIAL_RADIUS_KM * EQUATORIAL_RADIUS_KM;
    }

    private static double height(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double es = Math.sqrt(E2) * sine;
        return (1 - E2) / 2 * (sine / (1 - es * es) + Math.log((1 + es) / (1 - es)) / (2 * Math.sqrt(E2)));
    }

    @Test
    void theGroupsAddUp() {
        double sum = TheSurvey.ISLANDS.groups().stream()
                .mapToDouble(group -> measure(group).areaKm2())
                .sum();
        assertEquals(TheSurvey.ISLANDS.totalKm2(), sum, 1e-9);
    }

    /** Vertex by vertex over all Hokkaido: slow, and sure. */
    @ParameterizedTest
    @ValueSource(strings = {"habomai/kaigara", "shikotan"})
    void theWayToHokkaidoIsTheShortestOverTheEllipsoid(String id) {
        double least = Double.POSITIVE_INFINITY;
        List<double[]> shore = TheSurvey.pathsOf(id);
        List<double[]> hokkaido = TheSurvey.landOf("hokkaido");
        for (double[] own : shore) {
            for (double[] other : hokkaido) {
                for (int i = 0; i + 1 < own.length; i += 20) {
                    for (int j = 0; j + 1 < other.length; j += 2) {
                        least = Math.min(least, nearly(own[i], own[i + 1], other[j], other[j + 1]));
                    }
                }
            }
        }
        double found = measure(id).toHokkaidoKm().orElseThrow();
        assertTrue(found <= least + 1e-6, id + ": " + found + " against " + least);
        assertEquals(least, found, 0.02 * least);
    }

    private static double nearly(double longitude, double latitude, double otherLongitude, double otherLatitude) {
        boolean far = Math.abs(longitude - otherLongitude) > 1.2 || Math.abs(latitude - otherLatitude) > 0.6;
        return far
                ? Double.POSITIVE_INFINITY
                : Geodesic.WGS84.Inverse(latitude, longitude, otherLatitude, otherLongitude).s12 / 1000;
    }

    private static Measure measure(String id) {
        return TheSurvey.ISLANDS.measure(id).orElseThrow();
    }
}
