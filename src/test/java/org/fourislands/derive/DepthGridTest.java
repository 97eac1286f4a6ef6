package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DepthGridTest {
    private static final Box SOURCE = new Box(-1, 5, -1, 5);

    @Test
    void anEvenSlopeStaysAnEvenSlope() {
        DepthGrid finer = DepthGrid.read(slope(), SOURCE, 1).finer(new Box(0, 3, 0, 3), 4);
        for (int row = 0; row < finer.rows(); row++) {
            for (int column = 0; column < finer.columns(); column++) {
                assertEquals(-10 * finer.longitude(column) - finer.latitude(row), finer.at(row, column), 1e-9);
            }
        }
    }

    @Test
    void aPlaceThatIsMissingIsAnError() {
        List<String> lines = slope();
        lines.remove(7);
        assertThrows(IllegalStateException.class, () -> DepthGrid.read(lines, SOURCE, 1));
    }

    private static List<String> slope() {
        List<String> lines = new ArrayList<>();
        for (int y = -1; y <= 5; y++) {
            for (int x = -1; x <= 5; x++) {
                lines.add(String.format(Locale.ROOT, "%.3f\t%.3f\t%d", x + 0.001, y - 0.001, -10 * x - y));
            }
        }
        return lines;
    }
}
