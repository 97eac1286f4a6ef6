package org.fourislands.storage.record;

import java.util.List;
import java.util.Locale;
import org.fourislands.history.PlaceName;
import org.fourislands.history.PlaceNames;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.words.Tradition;

/** Names of islands and places, by tradition. */
final class NamesForm {
    static final Grain<Tradition> TRADITION =
            Grains.oneOf(Tradition.values(), tradition -> tradition.name().toLowerCase(Locale.ROOT));

    private NamesForm() {}

    /** The field {@code names} of {@code record}. */
    static PlaceNames names(JsonRecord record) {
        List<PlaceName> names = record.parts("names", NamesForm::name);
        if (names.isEmpty()) {
            record.refuse("names", "No name can be read.", "Give at least one name.");
            return new PlaceNames(List.of(name(JsonRecord.empty())));
        }
        return new PlaceNames(names);
    }

    private static PlaceName name(JsonRecord record) {
        return new PlaceName(
                record.value("tradition", TRADITION),
                record.value("form", Grains.WORDS),
                record.optionalValue("reading", Grains.WORDS),
                record.optionalValue("latin", Grains.WORDS),
                record.optionalParts("glosses", SharedForms::statement),
                SharedForms.citations(record));
    }
}
