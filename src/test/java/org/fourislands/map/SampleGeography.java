package org.fourislands.map;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourislands.earth.Position;

/** Reads {@code geodata/} for the map's own tests, which may not lean on storage. Trusts the files. */
public final class SampleGeography {

    private static final Path FOLDER = Path.of(System.getProperty("geodata", "geodata"));
    private static final GeoData ALL = read();

    private SampleGeography() {}

    private record Feature(Map<String, String> attributes, List<double[]> paths) {
        String word(String field) {
            return attributes.getOrDefault(field, "");
        }
    }

    public static GeoData all() {
        return ALL;
    }

    public static Coast coast() {
        return Coast.of(ALL, EqualAreaProjection.OF_THE_ISLANDS);
    }

    private static GeoData read() {
        List<DepthBand> depths = new ArrayList<>();
        for (Feature feature : layer("sea-depths")) {
            int from = (int) -Double.parseDouble(feature.word("dmax"));
            depths.add(new DepthBand(Math.max(0, from), new GeoShape("", feature.paths)));
        }
        depths.sort((a, b) -> Integer.compare(a.from(), b.from()));
        List<GeoShape> limits = shapes("sea-limits", "line");
        List<GeoShape> lines = new ArrayList<>(shapes("boundary-lines", "line"));
        limits.stream()
                .filter(shape ->
                        !shape.id().startsWith("territorial") && !shape.id().isEmpty())
                .forEach(lines::add);
        return new GeoData(
                shapes("four-islands", "island"),
                shapes("islet-points", "island"),
                shapes("surrounding-land", "land"),
                shapes("lakes", "name_en"),
                depths,
                limits.stream()
                        .filter(shape -> shape.id().startsWith("territorial")
                                || shape.id().isEmpty())
                        .toList(),
                lines,
                towns());
    }

    private static List<Town> towns() {
        return layer("settlements").stream()
                .map(feature -> new Town(
                        feature.word("name"),
                        new Position(feature.paths.get(0)[0], feature.paths.get(0)[1]),
                        (int) Double.parseDouble(feature.word("pop"))))
                .toList();
    }

    private static List<GeoShape> shapes(String layer, String idField) {
        return layer(layer).stream()
                .map(feature -> new GeoShape(feature.word(idField), feature.paths))
                .toList();
    }

    private static List<Feature> layer(String name) {
        try {
            List<Map<String, String>> attributes = table(FOLDER.resolve(name + ".dbf"));
            ByteBuffer shp = ByteBuffer.wrap(Files.readAllBytes(FOLDER.resolve(name + ".shp")));
            List<Feature> features = new ArrayList<>();
            shp.position(100);
            while (shp.remaining() > 8) {
                shp.order(ByteOrder.BIG_ENDIAN).getInt();
                int words = shp.getInt();
                int end = shp.position() + 2 * words;
                features.add(new Feature(attributes.get(features.size()), paths(shp.order(ByteOrder.LITTLE_ENDIAN))));
                shp.position(end);
            }
            return features;
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static List<double[]> paths(ByteBuffer shp) {
        int kind = shp.getInt();
        if (kind == 1) {
            return List.of(new double[] {shp.getDouble(), shp.getDouble()});
        }
        shp.position(shp.position() + 32);
        int parts = shp.getInt();
        int points = shp.getInt();
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = shp.getInt();
        }
        starts[parts] = points;
        List<double[]> paths = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            double[] path = new double[2 * (starts[i + 1] - starts[i])];
            for (int j = 0; j < path.length; j++) {
                path[j] = shp.getDouble();
            }
            paths.add(path);
        }
        return paths;
    }

    private static List<Map<String, String>> table(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer dbf = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int rows = dbf.getInt(4);
        int header = dbf.getShort(8);
        int width = dbf.getShort(10);
        List<Map<String, String>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Map<String, String> values = new LinkedHashMap<>();
            int at = header + row * width + 1;
            for (int field = 32; bytes[field] != 13; field += 32) {
                String key = new String(bytes, field, 11, StandardCharsets.US_ASCII);
                int length = bytes[field + 16] & 255;
                values.put(
                        key.substring(0, key.indexOf(0)),
                        new String(bytes, at, length, StandardCharsets.UTF_8).strip());
                at += length;
            }
            table.add(values);
        }
        return table;
    }
}
