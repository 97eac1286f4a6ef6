package org.fourislands.storage.record;

import org.fourislands.history.Term;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code terms.json}. */
final class TermForm {
    private TermForm() {}

    static Term read(JsonRecord record) {
        return new Term(
                record.value("id", Grains.ID),
                record.part("term", SharedForms::text),
                record.optionalParts("native", TermForm::form),
                record.part("scope", SharedForms::text),
                SharedForms.citations(record));
    }

    private static Term.Form form(JsonRecord record) {
        return new Term.Form(
                record.value("tradition", NamesForm.TRADITION),
                record.value("form", Grains.WORDS),
                record.optionalValue("reading", Grains.WORDS),
                record.optionalValue("latin", Grains.WORDS));
    }
}
