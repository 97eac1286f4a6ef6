package org.fourislands.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.junit.jupiter.api.Test;

class EnclosedTest {
    private static final double A = 6_378_137;
    private static final double E2 = (1 / 298.257223563) * (2 - 1 / 298.257223563);

    /** One of the polygons GeographicLib itself is tested with: a square on its corner about the equator. */
    @Test
    void aKnownPolygonComesOut() {
        Course corners =
                new Course(List.of(new Position(-1, 0), new Position(0, -1), new Position(1, 0), new Position(0, 1)));
        Enclosed enclosed = Enclosed.by(corners).orElseThrow();
        assertEquals(627_598.2731, enclosed.perimeterMetres(), 1e-4);
        assertEquals(24_619_419_146.0, enclosed.squareMetres(), 1);
    }

    /** Sides follow the parallels closely enough for the area between two of them, by its own formula. */
    @Test
    void aCellOfTheGraticuleHasItsArea() {
        List<Position> edge = new ArrayList<>();
        int steps = 400;
        for (int i = 0; i <= steps; i++) {
            edge.add(new Position(146 + (double) i / steps, 44));
        }
        for (int i = 0; i <= steps; i++) {
            edge.add(new Position(147 - (double) i / steps, 45));
        }
        double expected = Math.toRadians(1) * (zone(45) - zone(44));
        double measured = Enclosed.by(new Course(edge)).orElseThrow().squareMetres();
        assertEquals(expected, measured, expected * 1e-7);
    }

    /** The area of the ellipsoid from the equator to a parallel, for one radian of longitude. */
    private static double zone(double degrees) {
        double s = Math.sin(Math.toRadians(degrees));
        double e = Math.sqrt(E2);
        double b2 = A * A * (1 - E2);
        return b2 / 2 * (s / (1 - E2 * s * s) + Math.log((1 + e * s) / (1 - e * s)) / (2 * e));
    }

    @Test
    void theDirectionOfWalkingDoesNotMatter() {
        List<Position> corners = triangle();
        Enclosed there = Enclosed.by(new Course(corners)).orElseThrow();
        Collections.reverse(corners);
        Enclosed back = Enclosed.by(new Course(corners)).orElseThrow();
        assertEquals(there.squareMetres(), back.squareMetres(), 1e-3);
        assertEquals(new Course(corners).closed().metres(), back.perimeterMetres(), 1e-6);
        assertTrue(there.squareMetres() > 0);
    }

    @Test
    void twoCornersAndCrossingSidesEncloseNothingToTell() {
        assertEquals(Optional.empty(), Enclosed.by(new Course(triangle().subList(0, 2))));
        List<Position> eight =
                List.of(new Position(145, 43), new Position(146, 44), new Position(146, 43), new Position(145, 44));
        assertEquals(Optional.empty(), Enclosed.by(new Course(eight)));
    }

    private static List<Position> triangle() {
        return new ArrayList<>(List.of(new Position(145, 43), new Position(147, 43.5), new Position(146, 45)));
    }
}
