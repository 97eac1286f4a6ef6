package org.fourislands.storage.geodata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.geotools.data.shapefile.dbf.DbaseFileReader;
import org.geotools.data.shapefile.files.ShpFiles;
import org.geotools.data.shapefile.shp.ShapefileReader;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** The .shp and .dbf of one layer, read by GeoTools after their frames were checked. */
final class LayerFiles {
    /** Held, so that its level stays: what GeoTools would log, the issue says in one sentence. */
    private static final Logger GEOTOOLS = Logger.getLogger("org.geotools");

    /** Keeps coordinates as plain numbers, without an object each. */
    private static final GeometryFactory PACKED =
            new GeometryFactory(new PackedCoordinateSequenceFactory(PackedCoordinateSequenceFactory.DOUBLE));

    private final Path folder;
    private final String name;

    LayerFiles(Path folder, String name) {
        this.folder = folder;
        this.name = name;
        GEOTOOLS.setLevel(Level.OFF);
    }

    /** All features; the table must have {@code fields}. */
    List<Feature> read(ShapeKind kind, List<String> fields) throws UnreadableLayer {
        int shapes = ShapeFrame.count(LayerBytes.read(file(".shp"), ".shp"), kind);
        int rows = TableFrame.count(LayerBytes.read(file(".dbf"), ".dbf"));
        if (shapes != rows) {
            throw new UnreadableLayer(
                    ".dbf",
                    "The table has " + rows + " rows for " + shapes + " shapes, so it belongs to another layer.",
                    LayerBytes.REBUILD);
        }
        List<Feature> features = features(fields);
        MapArea.check(features);
        return features;
    }

    // A library that meets a damaged file may throw anything; whatever it is, the layer is unreadable.
    private List<Feature> features(List<String> fields) throws UnreadableLayer {
        ShpFiles files = null;
        try {
            files = new ShpFiles(file(".shp").toFile());
            List<Map<String, Object>> rows = rows(files, fields);
            return features(files, rows);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableLayer(".shp", "The layer is damaged.", LayerBytes.REBUILD);
        } finally {
            if (files != null) {
                files.dispose();
            }
        }
    }

    private List<Feature> features(ShpFiles files, List<Map<String, Object>> rows) throws IOException, UnreadableLayer {
        List<Feature> features = new ArrayList<>();
        try (ShapefileReader reader = new ShapefileReader(files, true, false, PACKED)) {
            reader.disableShxUsage();
            while (reader.hasNext()) {
                List<double[]> paths = reader.nextRecord().shape() instanceof Geometry geometry
                        ? GeometryPaths.of(geometry)
                        : List.of();
                if (paths.isEmpty()) {
                    throw new UnreadableLayer(
                            ".shp", "Shape " + (features.size() + 1) + " is empty.", LayerBytes.REBUILD);
                }
                features.add(new Feature(paths, rows.get(features.size())));
            }
        }
        if (features.size() != rows.size()) {
            throw new UnreadableLayer(".shp", "The layer ends too early.", LayerBytes.REBUILD);
        }
        return features;
    }

    private static List<Map<String, Object>> rows(ShpFiles files, List<String> fields)
            throws IOException, UnreadableLayer {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (DbaseFileReader reader = new DbaseFileReader(files, false, StandardCharsets.UTF_8)) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < reader.getHeader().getNumFields(); i++) {
                names.add(reader.getHeader().getFieldName(i));
            }
            for (String field : fields) {
                if (!names.contains(field)) {
                    throw new UnreadableLayer(
                            ".dbf",
                            "The table has no field “" + field + "”, so it belongs to another layer.",
                            LayerBytes.REBUILD);
                }
            }
            while (reader.hasNext()) {
                rows.add(row(names, reader.readEntry(), fields));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(List<String> names, Object[] values, List<String> fields) {
        Map<String, Object> row = new HashMap<>();
        for (String field : fields) {
            Object value = values[names.indexOf(field)];
            if (value != null) {
                row.put(field, value);
            }
        }
        return row;
    }

    private Path file(String ending) {
        return folder.resolve(name + ending);
    }
}
