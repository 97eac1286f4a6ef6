package org.fourislands.derive;

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
import org.fourislands.derive.Layer.Column;
import org.fourislands.derive.Layer.Row;
import org.geotools.data.shapefile.shp.ShapeType;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The outer limits of the Russian and the Japanese territorial sea as OpenStreetMap's contributors draw them, and the
 * line between the two in the straits west of the islands.
 */
final class SeaLimits {
    /** Two borders this close, in degrees, are one line drawn twice; about twenty metres. */
    private static final double SAME_LINE = 2e-4;

    private static final double MARGIN = 0.1;

    private final Geometry russian;
    private final Geometry japanese;
    private final Geometry land;

    SeaLimits(Path borders, List<Geometry> land) throws IOException {
        try (Reader reader = Files.newBufferedReader(borders)) {
            JsonArray features =
                    JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("features");
            russian = borderOf("RUS", features);
            japanese = borderOf("JPN", features);
        }
        this.land = UnaryUnionOp.union(land);
    }

    Layer layer() {
        Geometry shared = russian.buffer(SAME_LINE).intersection(japanese);
        Geometry apart = shared.buffer(SAME_LINE * 1.5);
        List<Column> columns = List.of(Column.text("line", 20), Column.text("kind", 24), Column.text("side", 8));
        List<Row> rows = List.of(
                Row.of(lines(russian.difference(apart)), "", "territorial_sea_12nm", "RU"),
                Row.of(lines(japanese.difference(apart)), "", "territorial_sea_12nm", "JP"),
                Row.of(lines(shared), "de-facto-1945", "de_facto_line", "JP-RU"));
        return new Layer("sea-limits", ShapeType.ARC, columns, rows);
    }

    /** What lies in the box and not on land, in as few lines as possible. */
    private Geometry lines(Geometry geometry) {
        LineMerger merger = new LineMerger();
        merger.add(geometry.intersection(Box.WHOLE.polygon()).difference(land));
        return Shapes.rounded(Shapes.FACTORY.buildGeometry(merger.getMergedLineStrings()));
    }

    private static Geometry borderOf(String country, JsonArray features) {
        Polygon window = Box.WHOLE.grownBy(MARGIN).polygon();
        List<Geometry> inWindow = new ArrayList<>();
        for (JsonElement feature : features) {
            JsonElement code =
                    feature.getAsJsonObject().getAsJsonObject("properties").get("isoA3");
            if (code != null && !code.isJsonNull() && code.getAsString().equals(country)) {
                collect(feature.getAsJsonObject().getAsJsonObject("geometry"), window, inWindow);
            }
        }
        return UnaryUnionOp.union(inWindow).getBoundary();
    }

    private static void collect(JsonObject geometry, Polygon window, List<Geometry> inWindow) {
        switch (geometry.get("type").getAsString()) {
            case "Polygon" -> addWithin(geometry.getAsJsonArray("coordinates"), window, inWindow);
            case "MultiPolygon" ->
                geometry.getAsJsonArray("coordinates").forEach(p -> addWithin(p.getAsJsonArray(), window, inWindow));
            case "GeometryCollection" ->
                geometry.getAsJsonArray("geometries").forEach(g -> collect(g.getAsJsonObject(), window, inWindow));
            default -> {} // points and lines are no territory
        }
    }

    private static void addWithin(JsonArray rings, Polygon window, List<Geometry> inWindow) {
        LinearRing shell = ring(rings.get(0).getAsJsonArray());
        Envelope extent = shell.getEnvelopeInternal();
        if (!extent.intersects(window.getEnvelopeInternal())) {
            return;
        }
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1).getAsJsonArray());
        }
        Polygon polygon = Shapes.FACTORY.createPolygon(shell, holes);
        inWindow.add(OverlayNGRobust.overlay(polygon, window, OverlayNG.INTERSECTION));
    }

    private static LinearRing ring(JsonArray pairs) {
        Coordinate[] vertices = new Coordinate[pairs.size()];
        for (int i = 0; i < vertices.length; i++) {
            JsonArray pair = pairs.get(i).getAsJsonArray();
            vertices[i] = new Coordinate(pair.get(0).getAsDouble(), pair.get(1).getAsDouble());
        }
        return Shapes.FACTORY.createLinearRing(vertices);
    }
}
