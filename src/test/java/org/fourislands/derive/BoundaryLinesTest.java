package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class BoundaryLinesTest {

    @Test
    void aGeoPackageLineIsReadBehindItsHeaderAndEnvelope() {
        String header = "47500003E6100000" + "00".repeat(32);
        String line = "0102000000" + "02000000" + "0000000000000000" + "0000000000000000" + "000000000000F03F"
                + "0000000000000040";
        Geometry read = BoundaryLines.wellKnown(HexFormat.of().parseHex(header + line));
        assertEquals("LINESTRING (0 0, 1 2)", read.toText());
    }
}
