package org.fourislands.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fourislands.map.GeoShape;
import org.fourislands.storage.geodata.GeodataReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map's data, let go and read anew. */
final class GeographyTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheData() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("geodata"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void whatWasLetGoIsReadAnewAndTheSame() {
        Geography geography = new Geography(folder);
        GeodataReading first = geography.now();
        assertThat(geography.now()).isSameAs(first);
        geography.letGo();
        GeodataReading again = geography.now();
        assertThat(again).isNotSameAs(first);
        assertThat(vertices(again)).isEqualTo(vertices(first));
    }

    @Test
    void dataThatVanishedMeanwhileAreNotTakenForAnEmptySea() throws IOException {
        Geography geography = new Geography(folder);
        assertThat(geography.now().issues()).isEmpty();
        geography.letGo();
        Files.delete(folder.resolve("surrounding-land.shp"));
        assertThatThrownBy(geography::now)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("surrounding-land");
    }

    private static List<Integer> vertices(GeodataReading read) {
        return Stream.concat(read.data().islands().stream(), read.data().land().stream())
                .map(GeoShape::vertexCount)
                .toList();
    }
}
