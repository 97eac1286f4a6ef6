package org.fourislands.storage.record;

import org.fourislands.history.Island;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code islands.json}. */
final class IslandForm {
    private IslandForm() {}

    static Island read(JsonRecord record) {
        return new Island(
                record.value("id", Grains.ID),
                record.optionalValue("group", Grains.ID),
                NamesForm.names(record),
                record.value("centre", Grains.POSITION),
                record.optionalPart("note", SharedForms::note));
    }
}
