package org.fourislands.ui.timeline;

import java.util.Locale;
import org.fourislands.words.Phrases;

/** What axis and lanes are called. */
record ClockNames(AxisWords axis, Phrases phrases) {

    static ClockNames of(Phrases phrases) {
        return new ClockNames(new AxisWords(phrases), phrases);
    }

    String of(ClockRows.LaneRow row) {
        return row.family()
                .map(family -> phrases.of("clock.family." + family.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> phrases.of("clock.lane." + row.lane().name().toLowerCase(Locale.ROOT)));
    }
}
