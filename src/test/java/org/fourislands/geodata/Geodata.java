package org.fourislands.geodata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.geotools.data.shapefile.dbf.DbaseFileReader;
import org.geotools.data.shapefile.files.ShpFiles;
import org.geotools.data.shapefile.shp.ShapefileReader;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Reads the shapefiles for these tests with GeoTools' plain readers, apart from the program's own reader. */
final class Geodata {
    static final Path FOLDER = Path.of("geodata");

    private Geodata() {}

    /** A shape and the values of its row, by column; empty cells are empty strings. */
    record Feature(Geometry shape, Map<String, Object> values) {
        Feature {
            values = Map.copyOf(values);
        }

        String text(String column) {
            return String.valueOf(values.get(column)).trim();
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }
    }

    static List<Feature> layer(String name) {
        try {
            ShpFiles files = new ShpFiles(FOLDER.resolve(name + ".shp").toFile());
            List<Feature> features = new ArrayList<>();
            try (ShapefileReader shapes = new ShapefileReader(files, true, false, new GeometryFactory());
                    DbaseFileReader table = new DbaseFileReader(files, false, StandardCharsets.UTF_8)) {
                while (shapes.hasNext()) {
                    features.add(new Feature((Geometry) shapes.nextRecord().shape(), row(table)));
                }
            }
            return features;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the WGS84 ellipsoid; holes count as water, lakes as land. */
    static double areaKm2(Geometry geometry) {
        double area = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            area += ringKm2(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                area -= ringKm2(polygon.getInteriorRingN(hole));
            }
        }
        return area;
    }

    private static double ringKm2(LineString ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        Coordinate[] vertices = ring.getCoordinates();
        for (int i = 1; i < vertices.length; i++) {
            area.AddPoint(vertices[i].y, vertices[i].x);
        }
        return Math.abs(area.Compute().area) / 1e6;
    }

    private static Map<String, Object> row(DbaseFileReader table) throws IOException {
        Object[] cells = table.readEntry();
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            values.put(table.getHeader().getFieldName(i), cells[i] == null ? "" : cells[i]);
        }
        return values;
    }
}
