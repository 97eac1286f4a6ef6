package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.fourislands.map.Layer;
import org.junit.jupiter.api.Test;

class SeaOverlaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final SeaOverlays SEA = new SeaOverlays(RealRecord.ATLAS, Zones.NONE, TODAY);

    /** A side's reading that leaves a group open has no zones, whatever the record's own account says. */
    @Test
    void theZonesOfAReadingAreThatReadings() {
        for (String reading : new String[] {"singapore-2018/japan", "singapore-2018/russia"}) {
            ViewState view = ViewState.startingOn(TODAY).toggling(Layer.ZONES).drawing(Optional.of(reading));
            boolean settled = Allocation.ofTitle(
                            RealRecord.ATLAS
                                    .understanding(reading)
                                    .orElseThrow()
                                    .outcomes(),
                            RealRecord.ATLAS)
                    .division(RealRecord.ATLAS)
                    .isPresent();
            assertEquals(settled, SEA.wanted(view).isPresent(), reading);
            assertEquals(!settled, SEA.isUnsettled(view), reading);
        }
    }
}
