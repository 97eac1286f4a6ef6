package org.fourislands.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.fourislands.earth.Position;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Position NEMURO = new Position(145.5828, 43.3301);
    private static final Position YUZHNO_KURILSK = new Position(145.8614, 44.0306);

    /** The worked example in the documentation of GeographicLib: Wellington to Salamanca. */
    @Test
    void theDocumentedExampleComesOut() {
        Course course = Course.NOWHERE.to(new Position(174.81, -41.32)).to(new Position(-5.5, 40.96));
        assertEquals(19_959_679.267, course.metres(), 0.001);
        assertEquals(161.06766998616, course.lastLegBearing(), 1e-9);
    }

    /** Its other one: New York to London. */
    @Test
    void acrossTheAtlanticComesOut() {
        Course course = Course.NOWHERE.to(new Position(-73.8, 40.6)).to(new Position(-0.5, 51.6));
        assertEquals(5_551_759.400, course.metres(), 0.001);
    }

    /** By the series for the length of a meridian, worked out here alone. */
    @Test
    void aDegreeOfTheMeridianHasItsLength() {
        Course course = Course.NOWHERE.to(new Position(146, 44)).to(new Position(146, 45));
        assertEquals(meridian(45) - meridian(44), course.metres(), 0.001);
        assertEquals(0, course.lastLegBearing(), 1e-9);
    }

    private static double meridian(double degrees) {
        double phi = Math.toRadians(degrees);
        double n = (1 / 298.257223563) / (2 - 1 / 298.257223563);
        double radius = 6_378_137 / (1 + n) * (1 + n * n / 4 + n * n * n * n / 64);
        return radius
                * (phi
                        - (3 * n / 2 - 9 * n * n * n / 16) * Math.sin(2 * phi)
                        + (15 * n * n / 16 - 15 * n * n * n * n / 32) * Math.sin(4 * phi)
                        - 35 * n * n * n / 48 * Math.sin(6 * phi));
    }

    @Test
    void legsAddUp() {
        Course there = Course.NOWHERE.to(NEMURO).to(YUZHNO_KURILSK);
        Course back = there.to(NEMURO);
        assertEquals(2 * there.metres(), back.metres(), 1e-6);
        assertEquals(there.metres(), back.lastLegMetres(), 1e-6);
        assertEquals(there, back.withoutLast());
        assertEquals(back, there.closed());
    }

    @Test
    void onePointAndNoneAreNoDistance() {
        assertEquals(0, Course.NOWHERE.metres());
        assertEquals(0, Course.NOWHERE.withoutLast().to(NEMURO).lastLegMetres());
        assertEquals(List.of(NEMURO), Course.NOWHERE.to(NEMURO).everyMetres(1000));
    }

    @Property
    void pointsInBetweenLieOnTheWayAndNeverFarApart(
            @ForAll @DoubleRange(min = 138, max = 160) double longitude,
            @ForAll @DoubleRange(min = 38, max = 54) double latitude) {
        Course course = new Course(List.of(NEMURO, new Position(longitude, latitude), YUZHNO_KURILSK));
        Course drawn = new Course(course.everyMetres(10_000));
        assertEquals(course.metres(), drawn.metres(), 0.001);
        assertTrue(drawn.points().containsAll(course.points()));
        for (int i = 1; i < drawn.points().size(); i++) {
            Course leg = new Course(drawn.points().subList(i - 1, i + 1));
            assertTrue(leg.metres() <= 10_000.001, leg.toString());
        }
    }
}
