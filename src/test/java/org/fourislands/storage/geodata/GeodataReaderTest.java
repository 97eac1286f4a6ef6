package org.fourislands.storage.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fourislands.map.DepthBand;
import org.fourislands.map.GeoData;
import org.fourislands.map.GeoShape;
import org.fourislands.storage.DataIssue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeodataReaderTest {
    private static final Path REAL = Path.of("geodata");
    private static final List<String> LAYERS = List.of(
            "four-islands",
            "islet-points",
            "surrounding-land",
            "lakes",
            "sea-depths",
            "sea-limits",
            "boundary-lines",
            "settlements");

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String layer : LAYERS) {
            for (String ending : List.of(".shp", ".shx", ".dbf")) {
                Files.copy(REAL.resolve(layer + ending), folder.resolve(layer + ending));
            }
        }
    }

    @Test
    void theRealLayersAreReadWhole() {
        GeodataReading reading = GeodataReader.read(REAL);
        GeoData data = reading.data();

        assertEquals(List.of(), reading.issues());
        assertEquals(83, data.islands().size());
        assertTrue(
                data.islands().stream().map(GeoShape::id).toList().containsAll(List.of("etorofu", "habomai/suisho")));
        assertEquals("habomai/kaigara", data.rocks().get(0).id());
        assertTrue(data.land().size() > 100);
        assertEquals(
                List.of(0, 200, 500, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000),
                data.depths().stream().map(DepthBand::from).toList());
        assertEquals(
                Set.of("claim-1855", "treaty-1875", "soya-1875", "treaty-1905", "de-facto-1945"), reading.lineIds());
        assertEquals(
                List.of("RU", "JP"), data.seaLimits().stream().map(GeoShape::id).toList());
        assertTrue(data.towns().stream().anyMatch(town -> town.name().equals("Nemuro") && town.people() > 20_000));
        assertTrue(data.towns().stream().noneMatch(town -> town.name().contains("Kurilsk")));
    }

    @ParameterizedTest
    @ValueSource(strings = {".shp", ".dbf"})
    void aMissingFileIsOneIssueAndTheOtherLayersLoad(String ending) throws IOException {
        Files.delete(folder.resolve("four-islands" + ending));

        assertOnlyTheIslandsAreMissing(ending, "missing");
    }

    @ParameterizedTest
    @CsvSource({".shp, cut off", ".dbf, cut off"})
    void aFileCutOffIsOneIssue(String ending, String what) throws IOException {
        Path file = folder.resolve("four-islands" + ending);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertOnlyTheIslandsAreMissing(ending, what);
    }

    @ParameterizedTest
    @CsvSource({"lakes, 53 rows for 83 shapes", "surrounding-land, 289 rows for 83 shapes"})
    void aTableOfAnotherLayerIsNoticed(String other, String what) throws IOException {
        replace("four-islands.dbf", other + ".dbf");

        assertOnlyTheIslandsAreMissing(".dbf", what);
    }

    @Test
    void aTableWithoutTheFieldIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("four-islands.dbf"));
        bytes[32] = 'x';
        Files.write(folder.resolve("four-islands.dbf"), bytes);

        assertOnlyTheIslandsAreMissing(".dbf", "no field “island”");
    }

    @Test
    void shapesOfAnotherKindAreNoticed() throws IOException {
        replace("four-islands.shp", "sea-limits.shp");

        assertOnlyTheIslandsAreMissing(".shp", "no polygons");
    }

    @ParameterizedTest
    @CsvSource({"NaN, 45, not on the earth", "147, 1e300, not on the earth", "45, 147, swapped", "14.7, 45, far from"})
    void anAbsurdPointIsNoticed(double longitude, double latitude, String what) throws IOException {
        Path file = folder.resolve("four-islands.shp");
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int firstPoint = 100 + 8 + 44 + 4 * bytes.getInt(100 + 8 + 36);
        bytes.putDouble(firstPoint + 16, longitude).putDouble(firstPoint + 24, latitude);
        Files.write(file, bytes.array());

        assertOnlyTheIslandsAreMissing(".shp", what);
    }

    @Test
    void anIndexThatIsWrongOrMissingDoesNoHarm() throws IOException {
        Files.write(folder.resolve("four-islands.shx"), new byte[] {1, 2, 3});
        Files.delete(folder.resolve("lakes.shx"));
        replace("surrounding-land.shx", "lakes.shp");

        assertEquals(List.of(), GeodataReader.read(folder).issues());
    }

    @Test
    void aMissingFolderIsOneIssueALayer() {
        GeodataReading reading = GeodataReader.read(folder.resolve("nowhere"));

        assertEquals(LAYERS.size(), reading.issues().size());
        assertEquals(List.of(), reading.data().islands());
    }

    /** 400 damaged copies of the smaller layers: an issue, or a reading in which the damage does not matter; never an exception. */
    @Test
    void noDamageThrows() throws IOException {
        Random random = new Random(1855);
        List<String> small = List.of("islet-points", "lakes", "sea-limits", "boundary-lines", "settlements");
        for (int i = 0; i < 400; i++) {
            String layer = small.get(random.nextInt(small.size()));
            Path file = folder.resolve(layer + List.of(".shp", ".dbf", ".shx").get(random.nextInt(3)));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, damaged(sound.clone(), random));
            readLayer(layer);
            Files.write(file, sound);
        }
    }

    private void readLayer(String layer) {
        ShapeKind kind = layer.equals("lakes")
                ? ShapeKind.POLYGONS
                : layer.contains("l") && layer.contains("-") && !layer.startsWith("islet")
                        ? ShapeKind.LINES
                        : ShapeKind.POINTS;
        try {
            new LayerFiles(folder, layer).read(kind, List.of());
        } catch (UnreadableLayer e) {
            assertTrue(!e.what().isBlank() && !e.mend().isBlank());
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> bytes[random.nextInt(Math.min(bytes.length, 400))] ^= (byte) (1 + random.nextInt(255));
            case 1 -> {
                for (int i = 0; i < 50; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            default -> {
                return Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(200));
            }
        }
        return bytes;
    }

    private void replace(String file, String by) throws IOException {
        Files.copy(folder.resolve(by), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private void assertOnlyTheIslandsAreMissing(String ending, String what) {
        GeodataReading reading = GeodataReader.read(folder);
        List<DataIssue> issues = reading.issues();

        assertEquals(1, issues.size(), issues::toString);
        assertEquals("four-islands" + ending, issues.get(0).file());
        assertTrue(issues.get(0).what().contains(what), issues::toString);
        assertEquals(List.of(), reading.data().islands());
        assertEquals(53, reading.data().lakes().size());
        assertEquals(5, reading.lineIds().size());
    }
}
