package org.fourislands.storage.lessons;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Enclosures;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.IssueLog;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.storage.json.RecordsFile;
import org.fourislands.storage.json.UnfitValue;

/** What a lesson's file tells of the copies in it: a name alone, as it once was, or what each is said to be. */
final class EnclosureForm {
    private static final String COPIES = "copies";
    private static final String KEPT_OUT = "copiesKeptOut";
    private static final String MEND = "Write its name in the file: copies/, the SHA-256 of its bytes, an ending.";

    private static final Grain<EnclosedCopy> COPY =
            new Grain<>(EnclosureForm::copy, EnclosedCopy.unsaid(EnclosedCopy.name("0".repeat(64), ".copy"), 0));

    private EnclosureForm() {}

    static Enclosures read(JsonRecord record) {
        return new Enclosures(
                record.optionalValues(COPIES, COPY), record.optionalValues(KEPT_OUT, LessonForm.VERBATIM));
    }

    /** The same of the text of a lesson; what of it is bad is told where the lesson is read. */
    static Enclosures read(String json) {
        return RecordsFile.read(json, new IssueLog(""), EnclosureForm::read).orElse(Enclosures.NONE);
    }

    static void write(JsonObject json, Enclosures enclosures) {
        if (!enclosures.copies().isEmpty()) {
            JsonArray copies = new JsonArray();
            enclosures.copies().forEach(copy -> copies.add(json(copy)));
            json.add(COPIES, copies);
        }
        if (!enclosures.keptOut().isEmpty()) {
            JsonArray works = new JsonArray();
            enclosures.keptOut().forEach(works::add);
            json.add(KEPT_OUT, works);
        }
    }

    private static JsonObject json(EnclosedCopy copy) {
        JsonObject json = new JsonObject();
        json.addProperty("file", copy.name());
        if (!copy.work().isEmpty()) {
            json.addProperty("work", copy.work());
        }
        if (!copy.title().isEmpty()) {
            json.addProperty("title", copy.title());
        }
        copy.address().ifPresent(address -> json.addProperty("address", address));
        return json;
    }

    private static EnclosedCopy copy(JsonElement written) throws UnfitValue {
        JsonObject said = written.isJsonObject() ? written.getAsJsonObject() : new JsonObject();
        String name =
                written.isJsonObject() ? word(said, "file") : word(written).orElse("");
        if (!EnclosedCopy.isNamedSo(name)) {
            throw new UnfitValue("This is not the name of a copy.", MEND);
        }
        Optional<String> address = Optional.of(word(said, "address")).filter(words -> !words.isEmpty());
        return new EnclosedCopy(name, word(said, "work"), word(said, "title"), address, 0);
    }

    private static String word(JsonObject said, String field) {
        return Optional.ofNullable(said.get(field)).flatMap(EnclosureForm::word).orElse("");
    }

    private static Optional<String> word(JsonElement written) {
        return written instanceof JsonPrimitive primitive && primitive.isString()
                ? Optional.of(primitive.getAsString())
                : Optional.empty();
    }

    /** What is really there of what the text of a lesson tells. */
    static Enclosures there(String json, EnclosedFiles files) {
        return mentioned(json) || !files.sizes().isEmpty() ? read(json).there(files.sizes()) : Enclosures.NONE;
    }

    /** Most lessons bring none, and are not read twice for that. */
    static boolean mentioned(String json) {
        return json.contains('"' + COPIES);
    }
}
