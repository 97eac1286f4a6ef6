package org.fourislands.storage.record;

import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code sources.json}. */
final class SourceForm {
    private static final Grain<Source.Kind> KIND = Grains.oneOf(Source.Kind.values(), Source.Kind::word);
    private static final Grain<Source.Side> SIDE = Grains.oneOf(Source.Side.values(), Source.Side::word);

    private SourceForm() {}

    static Source read(JsonRecord record) {
        return new Source(
                record.value("id", Grains.ID),
                record.part("csl", SourceForm::bibliography),
                record.value("language", Grains.WORDS),
                record.value("kind", KIND),
                record.value("side", SIDE),
                record.part("standpoint", SharedForms::text),
                record.part("rights", SharedForms::text),
                record.optionalPart("note", SharedForms::text));
    }

    private static Bibliography bibliography(JsonRecord record) {
        return new Bibliography(
                record.value("type", Grains.WORDS),
                record.value("title", Grains.WORDS),
                record.optionalValue("translatedTitle", Grains.WORDS),
                record.optionalParts("author", SourceForm::contributor),
                record.optionalValue("containerTitle", Grains.WORDS),
                record.optionalValue("publisher", Grains.WORDS),
                record.optionalValue("issued", Grains.DATE),
                record.optionalValue("volume", Grains.WORDS),
                record.optionalValue("issue", Grains.WORDS),
                record.optionalValue("page", Grains.WORDS),
                record.optionalValue("number", Grains.WORDS),
                record.optionalValue("URL", Grains.WORDS));
    }

    private static Contributor contributor(JsonRecord record) {
        return new Contributor(record.value("family", Grains.WORDS), record.optionalValue("given", Grains.WORDS));
    }
}
