package org.fourislands.storage.record;

import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.LunarDay;

/** {@code calendar.json}. */
final class LunarDayForm {
    private LunarDayForm() {}

    static LunarDay read(JsonRecord record) {
        HistoricalDate day = record.value("day", Grains.DATE);
        if (!record.isUnfit() && !day.isExact()) {
            record.refuse("day", "The calendar's table needs exact days.", "Write one day: 1855-02-07.");
        }
        return new LunarDay(
                day.earliest(),
                record.value("era", Grains.WORDS),
                record.value("eraLatin", Grains.WORDS),
                record.value("year", Grains.WHOLE),
                record.value("month", Grains.WHOLE),
                record.value("leap", Grains.YES_NO),
                record.value("dayOfMonth", Grains.WHOLE));
    }
}
