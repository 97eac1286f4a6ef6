package org.fourislands.storage.record;

import org.fourislands.history.Figure;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code figures.json}. */
final class FigureForm {
    private static final Grain<Figure.Kind> KIND = Grains.oneOf(Figure.Kind.values(), Figure.Kind::word);
    private static final Grain<Figure.Unit> UNIT = Grains.oneOf(Figure.Unit.values(), Figure.Unit::word);

    private FigureForm() {}

    static Figure read(JsonRecord record) {
        return new Figure(
                record.value("id", Grains.ID),
                SharedForms.ids(record, "islands"),
                record.value("kind", KIND),
                record.value("value", Grains.AMOUNT),
                record.value("unit", UNIT),
                record.part("publisher", SharedForms::text),
                record.optionalValue("date", Grains.DATE),
                record.part("scope", SharedForms::text),
                record.value("consistent", Grains.YES_NO),
                record.optionalPart("note", SharedForms::text),
                SharedForms.citations(record));
    }
}
