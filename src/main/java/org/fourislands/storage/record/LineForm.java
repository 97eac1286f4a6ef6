package org.fourislands.storage.record;

import org.fourislands.history.BoundaryLine;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code lines.json}. */
final class LineForm {
    private static final Grain<BoundaryLine.Standing> STANDING =
            Grains.oneOf(BoundaryLine.Standing.values(), BoundaryLine.Standing::word);

    private LineForm() {}

    static BoundaryLine read(JsonRecord record) {
        return new BoundaryLine(
                record.value("id", Grains.ID),
                record.part("name", SharedForms::text),
                record.value("geometry", Grains.ID),
                SharedForms.some(record, "statuses", record.parts("statuses", LineForm::status)));
    }

    private static BoundaryLine.Status status(JsonRecord record) {
        return new BoundaryLine.Status(
                SharedForms.span(record),
                record.value("standing", STANDING),
                SharedForms.ids(record, "parties"),
                SharedForms.statement(record));
    }
}
