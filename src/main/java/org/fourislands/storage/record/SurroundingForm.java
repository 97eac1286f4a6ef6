package org.fourislands.storage.record;

import java.util.Optional;
import org.fourislands.history.Renunciation;
import org.fourislands.history.Surrounding;
import org.fourislands.history.Tenure;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code surroundings.json}. */
final class SurroundingForm {
    private static final Grain<Tenure.Kind> KIND = Grains.oneOf(Tenure.Kind.values(), Tenure.Kind::word);
    private static final Grain<Surrounding.Side> SIDE = Grains.oneOf(Surrounding.Side.values(), Surrounding.Side::word);

    private SurroundingForm() {}

    static Surrounding read(JsonRecord record) {
        return new Surrounding(
                record.value("id", Grains.ID),
                record.part("name", SharedForms::text),
                SharedForms.some(record, "land", SharedForms.ids(record, "land")),
                part(record),
                SharedForms.some(record, "held", record.parts("held", SurroundingForm::tenure)),
                record.optionalParts("renounced", SurroundingForm::renunciation));
    }

    private static Optional<Surrounding.Part> part(JsonRecord record) {
        Optional<Double> parallel = record.optionalValue("parallel", Grains.AMOUNT);
        Optional<Surrounding.Side> side = record.optionalValue("side", SIDE);
        if (parallel.isPresent() != side.isPresent()) {
            record.refuse(
                    "parallel", "A parallel without a side, or a side without a parallel.", "Give both or neither.");
        }
        return parallel.flatMap(degrees -> side.map(which -> new Surrounding.Part(degrees, which)));
    }

    private static Tenure tenure(JsonRecord record) {
        return new Tenure(
                SharedForms.span(record),
                record.value("kind", KIND),
                SharedForms.ids(record, "parties"),
                SharedForms.statement(record));
    }

    private static Renunciation renunciation(JsonRecord record) {
        return new Renunciation(
                record.value("party", Grains.ID), SharedForms.span(record), SharedForms.statement(record));
    }
}
