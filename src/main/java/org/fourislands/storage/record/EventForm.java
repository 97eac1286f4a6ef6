package org.fourislands.storage.record;

import org.fourislands.history.Event;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code events.json}. */
final class EventForm {
    private static final Grain<Event.Kind> KIND = Grains.oneOf(Event.Kind.values(), Event.Kind::word);

    private EventForm() {}

    static Event read(JsonRecord record) {
        return new Event(
                record.value("id", Grains.ID),
                record.value("number", Grains.WHOLE),
                record.value("date", Grains.DATE),
                record.optionalValue("inForce", Grains.DATE),
                record.value("kind", KIND),
                SharedForms.ids(record, "islands"),
                SharedForms.ids(record, "parties"),
                record.part("title", SharedForms::text),
                SharedForms.statement(record),
                record.optionalPart("story", SharedForms::text));
    }
}
