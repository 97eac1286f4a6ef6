package org.fourislands.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GeoTools comes out of a large jar that carries much else; only GeoTools gets in. */
class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scala.Option",
                "scala.Predef$",
                "scala.collection.Seq",
                "org.locationtech.geomesa.accumulo.data.AccumuloDataStore",
                "org.locationtech.geomesa.utils.geotools.SimpleFeatureTypes",
                "org.apache.accumulo.core.client.AccumuloClient"
            })
    void nothingElseOfTheCarrierIsThere(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }

    @Test
    void noJarOfScalaOrGeoMesaIsThere() {
        List<String> strangers = Arrays.stream(
                        System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(entry -> new File(entry).getName().toLowerCase(Locale.ROOT))
                .filter(name -> name.contains("scala") || name.contains("geomesa") || name.contains("accumulo"))
                .toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    void geoToolsItselfIs() {
        assertDoesNotThrow(() -> Class.forName("org.geotools.data.shapefile.shp.ShapefileReader"));
    }
}
