package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.fourislands.earth.Position;

/** The net of meridians and parallels, as close as the scale bears. */
final class Graticule {

    private static final double[] STEPS = {5, 2, 1, 0.5, 1 / 6.0, 1 / 12.0, 1 / 60.0};
    private static final double LEAST_PIXELS = 150;
    private static final double METRES_PER_DEGREE = 111_000;
    private static final int PIECES = 24;

    private final Viewport viewport;
    private final double step;
    private final EarthBox seen;

    private Graticule(Viewport viewport) {
        this.viewport = viewport;
        this.step = stepFor(viewport.framing().metresPerPixel());
        this.seen = seenIn(viewport);
    }

    /** A degree's name where its line meets an edge: the top for meridians, the right side for parallels. */
    record EdgeLabel(String degrees, boolean meridian, double at) {}

    /** Upper and right edge of what is drawn of the earth, pixels. */
    record Edge(double top, double right) {

        /** The picture's, or where land and sea end before. */
        static Edge of(Viewport viewport, Rectangle2D sheet) {
            return new Edge(Math.max(0, sheet.getMinY()), Math.min(viewport.width(), sheet.getMaxX()));
        }
    }

    static Path2D.Float lines(Viewport viewport) {
        Graticule net = new Graticule(viewport);
        Path2D.Float path = new Path2D.Float();
        for (double lon : net.multiples(net.seen.west(), net.seen.east())) {
            net.append(path, lon, net.seen.south(), lon, net.seen.north());
        }
        for (double lat : net.multiples(net.seen.south(), net.seen.north())) {
            net.append(path, net.seen.west(), lat, net.seen.east(), lat);
        }
        return path;
    }

    static List<EdgeLabel> labels(Viewport viewport, Edge edge) {
        Graticule net = new Graticule(viewport);
        List<EdgeLabel> labels = new ArrayList<>();
        double top = viewport.earthAt(viewport.width() / 2.0, edge.top).latitude();
        for (double lon : net.multiples(net.seen.west(), net.seen.east())) {
            double nearer = viewport.earthAt(viewport.screenOf(new Position(lon, top)).x, edge.top)
                    .latitude();
            double x = viewport.screenOf(new Position(lon, nearer)).x;
            labels.add(new EdgeLabel(words(lon), true, x));
        }
        double right = viewport.earthAt(edge.right, viewport.height() / 2.0).longitude();
        for (double lat : net.multiples(net.seen.south(), net.seen.north())) {
            double nearer = viewport.earthAt(edge.right, viewport.screenOf(new Position(right, lat)).y)
                    .longitude();
            double y = viewport.screenOf(new Position(nearer, lat)).y;
            labels.add(new EdgeLabel(words(lat), false, y));
        }
        return labels;
    }

    static double stepFor(double metresPerPixel) {
        double found = STEPS[0];
        for (double step : STEPS) {
            if (step * METRES_PER_DEGREE * 0.72 / metresPerPixel >= LEAST_PIXELS) {
                found = step;
            }
        }
        return found;
    }

    static String words(double value) {
        long minutes = Math.round(value * 60);
        long rest = minutes % 60;
        return rest == 0 ? minutes / 60 + "°" : minutes / 60 + "°" + (rest < 10 ? "0" : "") + rest + "′";
    }

    private List<Double> multiples(double from, double to) {
        List<Double> found = new ArrayList<>();
        for (long k = (long) Math.ceil(from / step); k * step <= to; k++) {
            found.add(k * step);
        }
        return found;
    }

    private void append(Path2D.Float path, double lon1, double lat1, double lon2, double lat2) {
        for (int i = 0; i <= PIECES; i++) {
            double share = (double) i / PIECES;
            Point2D.Double point =
                    viewport.screenOf(new Position(lon1 + share * (lon2 - lon1), lat1 + share * (lat2 - lat1)));
            if (i == 0) {
                path.moveTo(point.x, point.y);
            } else {
                path.lineTo(point.x, point.y);
            }
        }
    }

    private static EarthBox seenIn(Viewport viewport) {
        double[] path = new double[16];
        double[] xs = {0, 0.5, 1, 0, 1, 0, 0.5, 1};
        double[] ys = {0, 0, 0, 0.5, 0.5, 1, 1, 1};
        for (int i = 0; i < xs.length; i++) {
            Position position = viewport.earthAt(xs[i] * viewport.width(), ys[i] * viewport.height());
            path[2 * i] = position.longitude();
            path[2 * i + 1] = position.latitude();
        }
        EarthBox box = EarthBox.of(List.of(new GeoShape("", List.of(path))));
        double margin = viewport.framing().metresPerPixel() * 20 / METRES_PER_DEGREE;
        return new EarthBox(
                Math.max(-179, box.west() - margin),
                Math.max(-89, box.south() - margin),
                Math.min(179, box.east() + margin),
                Math.min(89, box.north() + margin));
    }
}
