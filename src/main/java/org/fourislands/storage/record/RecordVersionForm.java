package org.fourislands.storage.record;

import org.fourislands.history.RecordVersion;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.time.HistoricalDate;

/** {@code record.json}: which edition of the record this is. */
final class RecordVersionForm {
    /** Stands where the edition cannot be read. */
    static final RecordVersion UNKNOWN = new RecordVersion("unknown", HistoricalDate.parse("9999-12-31"));

    private RecordVersionForm() {}

    static RecordVersion read(JsonRecord record) {
        record.part("about", SharedForms::text);
        return new RecordVersion(record.value("version", Grains.WORDS), record.value("compiled", Grains.DATE));
    }
}
