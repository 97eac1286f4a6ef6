package org.fourislands.storage.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands, and the log that hears of it. The way to it is put into words only when something is
 * wrong there.
 *
 * @param record the record's id or number
 * @param above what it is inside of; empty for the record itself
 * @param name the field's name, or the number of an entry of a list, counted from 1
 */
record FieldPlace(IssueLog log, String record, Optional<FieldPlace> above, String name) {

    static FieldPlace ofRecord(IssueLog log, String record) {
        return new FieldPlace(log, record, Optional.empty(), "");
    }

    /** Where nobody listens. */
    static FieldPlace nowhere() {
        return ofRecord(new IssueLog(""), "");
    }

    FieldPlace at(String inner) {
        return new FieldPlace(log, record, Optional.of(this), inner);
    }

    void note(String what, String mend) {
        log.note(record, way(), what, mend);
    }

    /** From the record to here: {@code names 2 › citations 1 › at}. */
    private String way() {
        String before = above.map(FieldPlace::way).orElse("");
        boolean isEntry = !name.isEmpty() && Character.isDigit(name.charAt(0));
        return before.isEmpty() ? name : before + (isEntry ? " " : " › ") + name;
    }

    List<Entry> entriesOf(JsonArray list) {
        List<Entry> entries = new ArrayList<>();
        for (JsonElement written : list) {
            int number = entries.size() + 1;
            entries.add(new Entry(at(Integer.toString(number)), number, written));
        }
        return entries;
    }

    <T> Optional<T> read(JsonElement written, Grain<T> grain) {
        try {
            return Optional.of(grain.read(written));
        } catch (UnfitValue unfit) {
            note(unfit.what(), unfit.mend());
            return Optional.empty();
        }
    }

    <T> Optional<T> read(JsonElement written, Form<T> form) {
        if (!(written instanceof JsonObject object)) {
            note("This must be an object with fields.", "Put it between { and }.");
            return Optional.empty();
        }
        JsonRecord inner = new JsonRecord(object, this);
        T value = form.read(inner);
        inner.noteUnknownFields();
        return inner.isUnfit() ? Optional.empty() : Optional.of(value);
    }

    /** One entry of a list, with its place and its number from 1. */
    record Entry(FieldPlace place, int number, JsonElement written) {
        private static final List<String> KEYS = List.of("id", "at", "day", "phrase", "host");

        /** This entry as a record of its own, known by its key; empty, and noted, if {@code seen} has one of that key. */
        Optional<Entry> asRecord(Set<String> seen) {
            Optional<String> key = key();
            FieldPlace own = ofRecord(place.log, key.orElse("record " + number));
            if (key.isPresent() && !seen.add(key.get())) {
                own.note(
                        "Record " + number + " has the same key as one before it.",
                        "Give it another, or leave one of the two out.");
                return Optional.empty();
            }
            return Optional.of(new Entry(own, number, written));
        }

        private Optional<String> key() {
            return written instanceof JsonObject object
                    ? KEYS.stream().map(object::get).flatMap(Entry::text).findFirst()
                    : Optional.empty();
        }

        private static Stream<String> text(@Nullable JsonElement value) {
            return value instanceof JsonPrimitive primitive && primitive.isString()
                    ? Stream.of(Words.shortened(primitive.getAsString()))
                    : Stream.empty();
        }
    }
}
