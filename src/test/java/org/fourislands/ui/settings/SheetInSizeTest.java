package org.fourislands.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fourislands.view.TextSize;
import org.junit.jupiter.api.Test;

class SheetInSizeTest {
    @Test
    void lettersAndWhatHoldsThemGrowAndNothingElse() {
        String sheet = ".bar { -fx-font-size: 12px; -fx-min-height: 32; -fx-padding: 4 8; -fx-border-width: 2; }";
        assertEquals(
                ".bar { -fx-font-size: 18.0px; -fx-min-height: 48.0; -fx-padding: 4 8; -fx-border-width: 2; }",
                SheetInSize.enlarged(sheet, TextSize.LARGER));
    }
}
