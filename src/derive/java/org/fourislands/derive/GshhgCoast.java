package org.fourislands.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The full-resolution GSHHG coast as GMT prints it, bin by bin, made whole again. */
final class GshhgCoast {
    private static final int LAND = 1;
    private static final int LAKE = 2;

    private final List<Polygon> land;
    private final List<Polygon> lakes;

    private GshhgCoast(List<Polygon> land, List<Polygon> lakes) {
        this.land = land;
        this.lakes = lakes;
    }

    static GshhgCoast read(Box box) {
        List<String> dump = Tool.lines("gmt", "coast", region(box), "-Df", "-M", "-W0.1p");
        return new GshhgCoast(
                polygons(box, pieces(dump, LAND), "-Ns/k/k/k/k"), polygons(box, pieces(dump, LAKE), "-Ns/s/k/k/k"));
    }

    List<Polygon> land() {
        return land;
    }

    List<Polygon> lakes() {
        return lakes;
    }

    static List<Coordinate[]> pieces(List<String> dump, int level) {
        List<Coordinate[]> pieces = new ArrayList<>();
        List<Coordinate> piece = new ArrayList<>();
        boolean wanted = false;
        for (String line : dump) {
            if (line.startsWith(">")) {
                keep(piece, pieces);
                wanted = line.contains("Level " + level);
            } else if (wanted && !line.isBlank() && !line.startsWith("#")) {
                append(coordinate(line), piece);
            }
        }
        keep(piece, pieces);
        return pieces;
    }

    private static List<Polygon> polygons(Box box, List<Coordinate[]> pieces, String mask) {
        RingJoiner joiner = new RingJoiner(box, pieces);
        List<Polygon> polygons = new ArrayList<>(joiner.rings());
        polygons.addAll(kept(joiner.faces(), box, mask));
        return polygons.stream()
                .map(polygon -> (Polygon) polygon.norm())
                .sorted()
                .toList();
    }

    /** Asks GMT which faces lie on the wanted side of the coast, by the middle of each. */
    private static List<Polygon> kept(List<Polygon> faces, Box box, String mask) {
        StringBuilder middles = new StringBuilder();
        for (int i = 0; i < faces.size(); i++) {
            Point middle = new MaximumInscribedCircle(faces.get(i), 0.001).getCenter();
            middles.append(String.format(Locale.ROOT, "%.7f %.7f %d%n", middle.getX(), middle.getY(), i));
        }
        if (faces.isEmpty()) {
            return List.of();
        }
        return Tool.linesFrom(middles.toString(), "gmt", "select", region(box), "-Df", mask).stream()
                .map(line -> faces.get((int) Double.parseDouble(columns(line)[2])))
                .toList();
    }

    private static void keep(List<Coordinate> piece, List<Coordinate[]> pieces) {
        if (piece.size() > 1) {
            pieces.add(piece.toArray(new Coordinate[0]));
        }
        piece.clear();
    }

    private static void append(Coordinate c, List<Coordinate> piece) {
        if (piece.isEmpty() || !piece.get(piece.size() - 1).equals2D(c)) {
            piece.add(c);
        }
    }

    private static Coordinate coordinate(String line) {
        String[] columns = columns(line);
        return new Coordinate(micro(columns[0]), micro(columns[1]));
    }

    private static String[] columns(String line) {
        return line.trim().split("\\s+", -1);
    }

    private static double micro(String degrees) {
        return Math.rint(Double.parseDouble(degrees) * 1e6) / 1e6;
    }

    private static String region(Box box) {
        return String.format(Locale.ROOT, "-R%.0f/%.0f/%.0f/%.0f", box.west(), box.east(), box.south(), box.north());
    }
}
