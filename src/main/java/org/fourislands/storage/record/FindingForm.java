package org.fourislands.storage.record;

import org.fourislands.sources.Bearing;
import org.fourislands.sources.Finding;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code findings.json}. */
final class FindingForm {
    private static final Grain<Finding.Verdict> VERDICT = Grains.oneOf(Finding.Verdict.values(), Finding.Verdict::word);

    private FindingForm() {}

    static Finding read(JsonRecord record) {
        return new Finding(
                record.value("id", Grains.ID),
                record.value("source", Grains.ID),
                record.value("number", Grains.WHOLE),
                record.value("at", Grains.LOCATOR),
                record.part("statement", SharedForms::text),
                SharedForms.some(record, "verdicts", record.values("verdicts", VERDICT)),
                record.part("reason", SharedForms::statement),
                record.part("bearing", FindingForm::bearing));
    }

    private static Bearing bearing(JsonRecord record) {
        return new Bearing(
                SharedForms.ids(record, "islands"),
                record.values("days", Grains.DATE),
                SharedForms.ids(record, "events"),
                SharedForms.ids(record, "proposals"));
    }
}
