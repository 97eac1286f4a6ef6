package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class GshhgCoastTest {
    private static final List<String> DUMP = """
            # a remark
            > Shore Bin # 1, Level 1
            140\t45
            140\t45.0000001
            141\t45
            > Shore Bin # 1, Level 2
            142\t46
            143\t46
            144\t46
            > Shore Bin # 2, Level 1
            150\t50
            """.lines().toList();

    @Test
    void aPieceIsReadPerBinOfTheWantedLevelWithoutRepeatedVertices() {
        List<Coordinate[]> pieces = GshhgCoast.pieces(DUMP, 1);
        assertEquals(1, pieces.size());
        assertEquals(List.of(new Coordinate(140, 45), new Coordinate(141, 45)), List.of(pieces.get(0)));
    }

    @Test
    void lakesAreALevelOfTheirOwn() {
        assertEquals(3, GshhgCoast.pieces(DUMP, 2).get(0).length);
    }
}
