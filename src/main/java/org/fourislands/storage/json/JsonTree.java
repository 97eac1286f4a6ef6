package org.fourislands.storage.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file into one JSON object, strictly. Where the file breaks off, the complete entries of its lists before that are kept. */
public final class JsonTree {
    private static final int DEEPEST = 32;
    private static final int MOST_VALUES = 2_000_000;
    private static final Pattern PLACE = Pattern.compile("(.*?) at line (\\d+) column (\\d+)", Pattern.DOTALL);

    private final JsonReader reader;
    private final IssueLog log;
    private int values;

    private JsonTree(String text, IssueLog log) {
        this.reader = new JsonReader(new StringReader(text));
        this.reader.setStrictness(Strictness.STRICT);
        this.reader.setNestingLimit(DEEPEST);
        this.log = log;
    }

    /** The object that {@code file} holds; empty, with the reason in {@code log}, if it holds none. */
    public static Optional<JsonObject> read(Path file, IssueLog log) {
        return new StrictText(file, log).read().flatMap(text -> parse(text, log));
    }

    /** The object that {@code text} holds; empty, with the reason in {@code log}, if it holds none. */
    public static Optional<JsonObject> parse(String text, IssueLog log) {
        return new JsonTree(text, log).whole();
    }

    private Optional<JsonObject> whole() {
        JsonObject whole = new JsonObject();
        boolean complete = false;
        try {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                log.note("The file does not hold a JSON object.", "Begin it with { and end it with }.");
                return Optional.empty();
            }
            fillKeeping(whole);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("text after the end");
            }
            complete = true;
        } catch (EOFException e) {
            log.note(
                    "The file ends too early" + placeIn(e) + ".",
                    "It was cut off: take it from a backup or complete it.");
        } catch (IOException | IllegalStateException e) {
            log.note(
                    "The file is broken JSON" + placeIn(e) + reason(e) + ".",
                    "Look there for a comma, quote or bracket too few or too many.");
        }
        return complete
                        || whole.entrySet().stream()
                                .anyMatch(field -> field.getValue().isJsonArray())
                ? Optional.of(whole)
                : Optional.empty();
    }

    /** Like {@link #object}, but hangs each list into the tree before it is complete. */
    private void fillKeeping(JsonObject whole) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (reader.peek() == JsonToken.BEGIN_ARRAY) {
                JsonArray list = new JsonArray();
                add(whole, name, list);
                fill(list);
            } else {
                add(whole, name, value());
            }
        }
        reader.endObject();
    }

    private JsonElement value() throws IOException {
        if (++values > MOST_VALUES) {
            throw new MalformedJsonException("more than " + MOST_VALUES + " values");
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> {
                JsonArray list = new JsonArray();
                fill(list);
                yield list;
            }
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> new JsonPrimitive(Double.valueOf(reader.nextString()));
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new MalformedJsonException("a value is missing");
        };
    }

    private JsonObject object() throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            add(object, name, value());
        }
        reader.endObject();
        return object;
    }

    private void fill(JsonArray list) throws IOException {
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(value());
        }
        reader.endArray();
    }

    private void add(JsonObject object, String name, JsonElement value) {
        if (object.has(name)) {
            log.note("", reader.getPath(), "The field stands twice; the first is used.", "Leave one of them out.");
        } else {
            object.add(name, value);
        }
    }

    private static String placeIn(Exception e) {
        Matcher parts = PLACE.matcher(String.valueOf(e.getMessage()));
        return parts.lookingAt() ? " at line " + parts.group(2) + ", column " + parts.group(3) : "";
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        Matcher parts = PLACE.matcher(message);
        String reason = parts.lookingAt() ? parts.group(1) : message;
        // The parser's advice to programmers is none for the reader of a file.
        boolean advice = reason.contains("JsonReader") || reason.contains("setStrictness");
        return advice ? "" : ": " + reason.toLowerCase(Locale.ROOT);
    }
}
