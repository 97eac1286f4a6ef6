package org.fourislands.survey;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import org.fourislands.earth.Position;

/** A way over the earth from point to point, each leg the shortest line on the ellipsoid of WGS 84. Metres. */
public record Course(List<Position> points) {
    public static final Course NOWHERE = new Course(List.of());

    public Course {
        points = List.copyOf(points);
    }

    public Course to(Position next) {
        List<Position> longer = new ArrayList<>(points);
        longer.add(next);
        return new Course(longer);
    }

    /** The same with its last point taken back; empty stays empty. */
    public Course withoutLast() {
        return points.isEmpty() ? this : new Course(points.subList(0, points.size() - 1));
    }

    /** Back to where it began, where it has at least two points. */
    public Course closed() {
        return points.size() < 2 ? this : to(points.get(0));
    }

    public double metres() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += between(points.get(i - 1), points.get(i)).s12;
        }
        return sum;
    }

    /** The last leg alone; 0 before there is one. */
    public double lastLegMetres() {
        return points.size() < 2 ? 0 : lastLeg().s12;
    }

    /** In which direction the last leg sets out, degrees clockwise from true north, 0 to below 360; 0 before there is one. */
    public double lastLegBearing() {
        return points.size() < 2 ? 0 : (lastLeg().azi1 + 360) % 360;
    }

    private GeodesicData lastLeg() {
        return between(points.get(points.size() - 2), points.get(points.size() - 1));
    }

    /** The same way with points set in between, none farther than {@code step} metres from the next: drawn straight, it bends as it should. */
    public List<Position> everyMetres(double step) {
        List<Position> drawn = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                drawn.addAll(inBetween(points.get(i - 1), points.get(i), step));
            }
            drawn.add(points.get(i));
        }
        return drawn;
    }

    private static List<Position> inBetween(Position from, Position to, double step) {
        GeodesicLine line =
                Geodesic.WGS84.InverseLine(from.latitude(), from.longitude(), to.latitude(), to.longitude());
        int parts = (int) Math.ceil(line.Distance() / step);
        List<Position> passed = new ArrayList<>();
        for (int part = 1; part < parts; part++) {
            GeodesicData at = line.Position(line.Distance() * part / parts);
            passed.add(new Position(at.lon2, at.lat2));
        }
        return passed;
    }

    private static GeodesicData between(Position from, Position to) {
        return Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude());
    }
}
