package org.fourislands.storage.geodata;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.fourislands.earth.Position;
import org.fourislands.map.DepthBand;
import org.fourislands.map.GeoData;
import org.fourislands.map.GeoShape;
import org.fourislands.map.Town;
import org.fourislands.storage.DataIssue;

/** Reads the layers of {@code geodata/}; one that is missing or damaged is left empty, with one issue, and the others load. */
public final class GeodataReader {
    private static final String DE_FACTO_LINE = "de_facto_line";

    private final Path folder;
    private final List<DataIssue> issues = new ArrayList<>();

    private GeodataReader(Path folder) {
        this.folder = folder;
    }

    /** Reads all layers of {@code folder}. Never throws for what they hold. For any thread; slow when cold. */
    public static GeodataReading read(Path folder) {
        return new GeodataReader(folder).read();
    }

    private GeodataReading read() {
        List<Feature> limits = features("sea-limits", ShapeKind.LINES, List.of("line", "kind", "side"));
        List<GeoShape> lines = new ArrayList<>(shapes("boundary-lines", ShapeKind.LINES, "line"));
        limits.stream()
                .filter(GeodataReader::isDeFacto)
                .map(limit -> limit.shape(limit.text("line")))
                .forEach(lines::add);
        GeoData data = new GeoData(
                shapes("four-islands", ShapeKind.POLYGONS, "island"),
                shapes("islet-points", ShapeKind.POINTS, "island"),
                shapes("surrounding-land", ShapeKind.POLYGONS, "land"),
                shapes("lakes", ShapeKind.POLYGONS, "name_en"),
                depths(),
                limits.stream()
                        .filter(limit -> !isDeFacto(limit))
                        .map(limit -> limit.shape(limit.text("side")))
                        .toList(),
                lines,
                towns());
        return new GeodataReading(data, issues);
    }

    private static boolean isDeFacto(Feature limit) {
        return limit.text("kind").equals(DE_FACTO_LINE);
    }

    /** The source gives the bounds of a band as heights above the surface, so below zero. */
    private List<DepthBand> depths() {
        return features("sea-depths", ShapeKind.POLYGONS, List.of("dmin", "dmax")).stream()
                .map(band -> new DepthBand(-band.whole("dmax"), band.shape("")))
                .sorted(Comparator.comparingInt(DepthBand::from))
                .toList();
    }

    /** Towns on the disputed islands come from the record, with both their names. */
    private List<Town> towns() {
        return features("settlements", ShapeKind.POINTS, List.of("name", "pop", "island")).stream()
                .filter(town -> town.text("island").isEmpty())
                .map(town ->
                        new Town(town.text("name"), new Position(town.longitude(), town.latitude()), town.whole("pop")))
                .toList();
    }

    private List<GeoShape> shapes(String layer, ShapeKind kind, String idField) {
        Function<Feature, GeoShape> shape = feature -> feature.shape(feature.text(idField));
        return features(layer, kind, List.of(idField)).stream().map(shape).toList();
    }

    private List<Feature> features(String layer, ShapeKind kind, List<String> fields) {
        try {
            return new LayerFiles(folder, layer).read(kind, fields);
        } catch (UnreadableLayer e) {
            issues.add(new DataIssue(layer + e.ending(), "", "", e.what(), e.mend()));
            return List.of();
        }
    }
}
