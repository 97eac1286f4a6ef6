package org.fourislands.storage.record;

import org.fourislands.history.Control;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code control.json}. */
final class ControlForm {
    private static final Grain<Control.Kind> KIND = Grains.oneOf(Control.Kind.values(), Control.Kind::word);

    private ControlForm() {}

    static Control read(JsonRecord record) {
        return new Control(
                record.value("id", Grains.ID),
                record.value("island", Grains.ID),
                record.optionalValue("party", Grains.ID),
                SharedForms.span(record),
                record.value("kind", KIND),
                record.optionalPart("unit", SharedForms::text),
                record.part("basis", SharedForms::text),
                record.optionalPart("note", SharedForms::text),
                SharedForms.citations(record));
    }
}
