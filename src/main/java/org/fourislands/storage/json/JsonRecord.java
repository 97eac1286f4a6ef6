package org.fourislands.storage.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One object of a JSON file while a {@link Form} reads it. Hands out typed fields and notes whatever is wrong with them, so
 * that one reading finds every problem: a bad required field marks the record as unfit, a bad optional one is left out, a bad
 * entry of a list is left out of the list.
 */
public final class JsonRecord {
    private final JsonObject object;
    private final FieldPlace place;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private boolean unfit;

    JsonRecord(JsonObject object, FieldPlace place) {
        this.object = object;
        this.place = place;
    }

    /** A required value. */
    public <T> T value(String field, Grain<T> grain) {
        Optional<T> value = required(field).flatMap(written -> place.at(field).read(written, grain));
        unfit |= value.isEmpty();
        return value.orElse(grain.standIn());
    }

    public <T> Optional<T> optionalValue(String field, Grain<T> grain) {
        return written(field).flatMap(written -> place.at(field).read(written, grain));
    }

    /** A required list of values; it may be empty. */
    public <T> List<T> values(String field, Grain<T> grain) {
        return required(field).map(list -> valuesIn(field, list, grain)).orElseGet(this::nothing);
    }

    public <T> List<T> optionalValues(String field, Grain<T> grain) {
        return written(field).map(list -> valuesIn(field, list, grain)).orElse(List.of());
    }

    /** A required part with fields of its own. */
    public <T> T part(String field, Form<T> form) {
        Optional<T> part = required(field).flatMap(written -> place.at(field).read(written, form));
        unfit |= part.isEmpty();
        return part.orElseGet(() -> form.read(empty()));
    }

    public <T> Optional<T> optionalPart(String field, Form<T> form) {
        return written(field).flatMap(written -> place.at(field).read(written, form));
    }

    /** A required list of parts; it may be empty. */
    public <T> List<T> parts(String field, Form<T> form) {
        return required(field).map(list -> partsIn(field, list, form)).orElseGet(this::nothing);
    }

    public <T> List<T> optionalParts(String field, Form<T> form) {
        return written(field).map(list -> partsIn(field, list, form)).orElse(List.of());
    }

    /** The records of a file's outermost object, each known by its id, and what the file is about. */
    public <T> List<T> records(Form<T> form) {
        value("about", Grains.WORDS);
        List<T> records = new ArrayList<>();
        Optional<JsonElement> list = required("records");
        if (list.isPresent()) {
            for (FieldPlace.Entry entry : entries("records", list.get())) {
                entry.asRecord(seen)
                        .ifPresent(labelled ->
                                labelled.place().read(labelled.written(), form).ifPresent(records::add));
            }
        }
        return records;
    }

    /** A record without fields that nobody listens to: a form reads its stand-ins from it. */
    public static JsonRecord empty() {
        return new JsonRecord(new JsonObject(), FieldPlace.nowhere());
    }

    /** Notes that two fields that are each well written do not fit together. */
    public void refuse(String field, String what, String mend) {
        place.at(field).note(what, mend);
        unfit = true;
    }

    /** Whether a required field is missing or bad so far, so that what was handed out holds stand-ins. */
    public boolean isUnfit() {
        return unfit;
    }

    /** Notes every field that no form asked for. */
    void noteUnknownFields() {
        for (String field : object.keySet()) {
            if (!asked.contains(field)) {
                String mend = NearestWord.of(field, asked)
                        .map(known -> "Write “" + known + "” if that is meant, or leave it out.")
                        .orElseGet(() -> "Leave it out, or write one of: " + String.join(", ", asked) + ".");
                place.at(field).note("There is no such field here.", mend);
            }
        }
    }

    private <T> List<T> nothing() {
        unfit = true;
        return List.of();
    }

    private Optional<JsonElement> written(String field) {
        asked.add(field);
        return Optional.ofNullable(object.get(field));
    }

    private Optional<JsonElement> required(String field) {
        Optional<JsonElement> written = written(field);
        if (written.isEmpty()) {
            place.at(field).note("The field is missing.", "Add it; its form is in docs/data-format.md.");
        }
        return written;
    }

    private <T> List<T> valuesIn(String field, JsonElement list, Grain<T> grain) {
        List<T> values = new ArrayList<>();
        for (FieldPlace.Entry entry : entries(field, list)) {
            entry.place().read(entry.written(), grain).ifPresent(values::add);
        }
        return values;
    }

    private <T> List<T> partsIn(String field, JsonElement list, Form<T> form) {
        List<T> parts = new ArrayList<>();
        for (FieldPlace.Entry entry : entries(field, list)) {
            entry.place().read(entry.written(), form).ifPresent(parts::add);
        }
        return parts;
    }

    private List<FieldPlace.Entry> entries(String field, JsonElement list) {
        if (list instanceof JsonArray array) {
            return place.at(field).entriesOf(array);
        }
        place.at(field).note("This must be a list.", "Put it between [ and ].");
        unfit = true;
        return List.of();
    }
}
