package org.fourislands.storage.record;

import org.fourislands.history.UndisputedCoast;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code coasts.json}. */
final class CoastForm {
    private CoastForm() {}

    static UndisputedCoast read(JsonRecord record) {
        return new UndisputedCoast(
                record.value("id", Grains.ID),
                record.value("party", Grains.ID),
                SharedForms.some(record, "land", SharedForms.ids(record, "land")),
                SharedForms.statement(record));
    }
}
