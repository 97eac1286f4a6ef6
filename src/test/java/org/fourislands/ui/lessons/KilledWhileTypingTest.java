package org.fourislands.ui.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledWhileTypingTest {
    private static final int KILLS = 20;

    /** How long ago the lost was made is printed, and measured by the bench: a busy machine is no defect. */
    @Test
    void afterAKillTheFileIsWholeAndHasAllThatWasSaidToBeSaved(@TempDir Path folder) throws Exception {
        List<KilledWhileTyping.Left> left = KilledWhileTyping.times(KILLS, folder);
        System.out.println(KilledWhileTyping.told(left));
        assertEquals(
                List.of(),
                left.stream()
                        .filter(one -> !one.whole() || one.inFile() < one.acknowledged())
                        .toList());
    }
}
