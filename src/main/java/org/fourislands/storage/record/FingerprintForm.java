package org.fourislands.storage.record;

import java.util.HexFormat;
import java.util.List;
import org.fourislands.sources.Fingerprint;
import org.fourislands.sources.KnownPassage;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** One file of {@code fingerprints/}. */
final class FingerprintForm {
    private static final Fingerprint.Part NO_PART = new Fingerprint.Part(1, 0, "?");

    private FingerprintForm() {}

    static List<KnownPassage> read(JsonRecord file, String name) {
        String source = file.value("source", Grains.ID);
        if (!source.equals(name)) {
            file.refuse(
                    "source",
                    "The fingerprints' source is not the file's name.",
                    "Write “" + name + "”, or rename the file.");
        }
        return file.records(record -> new KnownPassage(
                name, record.value("at", Grains.LOCATOR), record.part("print", FingerprintForm::print)));
    }

    private static Fingerprint print(JsonRecord record) {
        List<Fingerprint.Part> parts = record.parts("parts", FingerprintForm::part);
        if (!record.isUnfit() && parts.isEmpty()) {
            record.refuse("parts", "A passage has at least one part.", "Take the fingerprint anew.");
        }
        return new Fingerprint(
                parts.isEmpty() ? List.of(NO_PART) : parts,
                atLeastOne(record, "words"),
                atLeastOne(record, "span"),
                record.values("sample", Grains.WHOLE));
    }

    private static Fingerprint.Part part(JsonRecord record) {
        int letters = atLeastOne(record, "letters");
        String rolling = record.value("rolling", Grains.WORDS);
        String exact = record.value("exact", Grains.WORDS);
        if (!record.isUnfit() && !(rolling.matches("[0-9a-f]{16}") && exact.matches("[0-9a-f]{32}"))) {
            record.refuse("exact", "These are no sums.", "Take the fingerprint anew; docs/data-format.md says how.");
        }
        return new Fingerprint.Part(letters, record.isUnfit() ? 0 : HexFormat.fromHexDigitsToLong(rolling), exact);
    }

    private static int atLeastOne(JsonRecord record, String field) {
        int count = record.value(field, Grains.WHOLE);
        if (!record.isUnfit() && count < 1) {
            record.refuse(field, "This must be at least 1.", "Take the fingerprint anew.");
        }
        return Math.max(1, count);
    }
}
