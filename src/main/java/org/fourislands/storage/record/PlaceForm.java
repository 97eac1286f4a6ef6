package org.fourislands.storage.record;

import org.fourislands.history.Place;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code places.json}. */
final class PlaceForm {
    private static final Grain<Place.Kind> KIND = Grains.oneOf(Place.Kind.values(), Place.Kind::word);
    private static final int LEAST_IMPORTANT = 5;

    private PlaceForm() {}

    static Place read(JsonRecord record) {
        return new Place(
                record.value("id", Grains.ID),
                record.value("kind", KIND),
                NamesForm.names(record),
                record.optionalValue("island", Grains.ID),
                record.value("at", Grains.POSITION),
                record.optionalValues("along", Grains.POSITION),
                record.optionalValues("shores", Grains.ID),
                importance(record),
                record.optionalPart("note", SharedForms::note),
                SharedForms.citations(record));
    }

    private static int importance(JsonRecord record) {
        int importance = record.value("importance", Grains.WHOLE);
        if (!record.isUnfit() && (importance < 1 || importance > LEAST_IMPORTANT)) {
            record.refuse(
                    "importance",
                    "There is no importance " + importance + ".",
                    "Write 1 (on every map) to 5 (on the closest).");
        }
        return importance;
    }
}
