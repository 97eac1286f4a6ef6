package org.fourislands.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourislands.geodata.Geodata.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files are the ones that the derivation wrote, and nothing is missing beside them. */
class ManifestTest {

    static Stream<JsonObject> layers() throws IOException {
        String manifest = Files.readString(Geodata.FOLDER.resolve("manifest.json"));
        return JsonParser.parseString(manifest).getAsJsonObject().getAsJsonArray("layers").asList().stream()
                .map(layer -> layer.getAsJsonObject());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aLayerHasTheRecordedFeaturesAndVertices(JsonObject layer) {
        List<Feature> features = Geodata.layer(name(layer));
        assertEquals(layer.get("features").getAsInt(), features.size());
        assertEquals(
                layer.get("vertices").getAsInt(),
                features.stream().mapToInt(f -> f.shape().getNumPoints()).sum());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aLayerHasTheRecordedFingerprintsAndIsInUtf8OnWgs84(JsonObject layer) throws Exception {
        JsonObject prints = layer.getAsJsonObject("sha256");
        for (String ending : prints.keySet()) {
            assertEquals(prints.get(ending).getAsString(), sha256(file(layer, ending)), () -> name(layer) + ending);
        }
        assertEquals("UTF-8", Files.readString(file(layer, "cpg")));
        assertTrue(Files.readString(file(layer, "prj")).startsWith("GEOGCS[\"GCS_WGS_1984\""));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void theReadmeTellsTheSameNumbers(JsonObject layer) throws IOException {
        String readme = Files.readString(Geodata.FOLDER.resolve("README.md"));
        int features = layer.get("features").getAsInt();
        int vertices = layer.get("vertices").getAsInt();
        String row =
                String.format(Locale.ROOT, "\\| `%s` \\|[^|]*\\| %d [a-z]+ / %,d \\|", name(layer), features, vertices);
        assertTrue(Pattern.compile(row).matcher(readme).find(), row);
    }

    @Test
    void everyShapefileInTheFolderIsRecorded() throws IOException {
        List<String> recorded = layers().map(ManifestTest::name).sorted().toList();
        try (Stream<Path> files = Files.list(Geodata.FOLDER)) {
            List<String> present = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".shp"))
                    .map(file -> file.substring(0, file.length() - ".shp".length()))
                    .sorted()
                    .toList();
            assertEquals(present, recorded);
        }
    }

    private static String name(JsonObject layer) {
        return layer.get("name").getAsString();
    }

    private static Path file(JsonObject layer, String ending) {
        return Geodata.FOLDER.resolve(name(layer) + "." + ending);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
