package org.fourislands.storage.record;

import java.util.List;
import org.fourislands.sources.Digest;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** One file of {@code digests/}. */
final class DigestForm {
    private DigestForm() {}

    /** The outermost fields; {@code name} is the file's name without its ending, which must be the source's id. */
    static Digest read(JsonRecord file, String name) {
        String source = file.value("source", Grains.ID);
        List<Digest.Passage> passages = file.records(DigestForm::passage);
        if (!source.equals(name)) {
            file.refuse(
                    "source",
                    "The digest's source is not the file's name.",
                    "Write “" + name + "”, or rename the file.");
        }
        return new Digest(name, passages);
    }

    private static Digest.Passage passage(JsonRecord record) {
        return new Digest.Passage(record.value("at", Grains.LOCATOR), record.part("text", SharedForms::text));
    }
}
