package org.fourislands.derive;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** What people wrote down because no data set holds it: names, points, lines and one mended stretch of coast. */
final class ByHand {
    private final Path geodata;
    private final Gson gson = new Gson();

    ByHand(Path geodata) {
        this.geodata = geodata;
    }

    List<Name> islands() throws IOException {
        return read("names/islands.json", "islands", Name.class);
    }

    List<Name> points() throws IOException {
        return read("names/points.json", "points", Name.class);
    }

    List<Name> surroundingLand() throws IOException {
        return read("names/surrounding-land.json", "land", Name.class);
    }

    List<Line> lines() throws IOException {
        return read("hand-drawn/lines.json", "lines", Line.class);
    }

    List<Repair> repairs() throws IOException {
        return read("hand-drawn/coast-repairs.json", "repairs", Repair.class);
    }

    private <T> List<T> read(String file, String key, Class<T> form) throws IOException {
        try (Reader reader = Files.newBufferedReader(geodata.resolve(file))) {
            JsonObject root = JsonParser.parseReader(reader).getAsJsonObject();
            JsonArray entries = root.getAsJsonArray(key);
            List<T> found = new ArrayList<>();
            for (JsonElement entry : entries) {
                found.add(gson.fromJson(entry, form));
            }
            return found;
        }
    }

    static Coordinate coordinate(double[] pair) {
        return new Coordinate(pair[0], pair[1]);
    }

    /** A name and the points that tell which piece of land it belongs to. */
    static final class Name {
        String island = "";
        String group = "";
        String land = "";
        int rank;
        String en = "";
        String ja = "";
        String ru = "";
        String ruLatin = "";
        double officialKm2;
        double[][] at = {};

        /** True if one of the points lies in the polygon or within {@code degrees} of it. */
        boolean belongsTo(Geometry polygon, double degrees) {
            for (double[] pair : at) {
                if (polygon.isWithinDistance(Shapes.point(pair[0], pair[1]), degrees)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A boundary drawn as a path, or as a parallel across a piece of the surrounding land. */
    static final class Line {
        String line = "";
        String note = "";
        double[][] path = {};
        double parallel;
        String across = "";
    }

    /** A vertex to put between the two ends of a false edge. */
    static final class Repair {
        String island = "";
        double[][] edge = {};
        double[] vertex = {};

        /** The island itself, not the rocks that carry its id. */
        boolean concerns(Name name) {
            return name.rank == 1 && name.island.equals(island);
        }

        Polygon mended(Polygon polygon) {
            List<Coordinate> vertices =
                    new ArrayList<>(List.of(polygon.getExteriorRing().getCoordinates()));
            for (int i = 0; i + 1 < vertices.size(); i++) {
                if (isEdge(vertices.get(i), vertices.get(i + 1))) {
                    vertices.add(i + 1, coordinate(vertex));
                    return Shapes.FACTORY.createPolygon(vertices.toArray(new Coordinate[0]));
                }
            }
            throw new IllegalStateException("the edge to mend on " + island + " is not there");
        }

        private boolean isEdge(Coordinate a, Coordinate b) {
            return (isAt(a, edge[0]) && isAt(b, edge[1])) || (isAt(a, edge[1]) && isAt(b, edge[0]));
        }

        private static boolean isAt(Coordinate c, double[] pair) {
            return c.distance(coordinate(pair)) < 2e-5;
        }
    }
}
