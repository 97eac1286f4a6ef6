package org.fourislands.storage.notes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.library.notes.Highlight;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteSubject;
import org.fourislands.library.notes.Quote;
import org.fourislands.sources.Locator;

/** Reads a note from an annotation: ours, or another program's about a copy or a work of the shelf. */
final class NoteReading {
    private NoteReading() {}

    /** The JSON object in a text; empty where it is none. */
    static Optional<JsonObject> object(String text) {
        try {
            return Optional.of(JsonParser.parseString(text)).flatMap(NoteReading::asObject);
        } catch (JsonParseException | IllegalStateException | StackOverflowError broken) {
            return Optional.empty();
        }
    }

    /** Empty where it is no note that can be shown. */
    static Optional<Note> note(JsonObject json) {
        try {
            JsonObject target = object(json, "target").orElseThrow(() -> new IllegalStateException("no target"));
            List<JsonObject> selectors = all(target, "selector");
            Instant created = Instant.parse(required(json, "created"));
            return Optional.of(new Note(
                    NoteIri.note(required(json, "id")).orElse(""),
                    subject(target),
                    quote(selectors),
                    selector(selectors, "FragmentSelector")
                            .flatMap(fragment -> text(fragment, "value"))
                            .flatMap(Locator::parse),
                    text(target, "styleClass").flatMap(Highlight::of).orElse(Highlight.YELLOW),
                    object(json, "body").flatMap(body -> text(body, "value")).orElse(""),
                    created,
                    text(json, "modified").map(Instant::parse).orElse(created)));
        } catch (IllegalStateException
                | IllegalArgumentException
                | UnsupportedOperationException
                | ArithmeticException
                | DateTimeException unfit) {
            return Optional.empty();
        }
    }

    private static NoteSubject subject(JsonObject target) {
        String source = required(target, "source");
        return new NoteSubject(
                NoteIri.copy(source),
                text(target, "scope").flatMap(NoteIri::source).or(() -> NoteIri.source(source)));
    }

    private static Optional<Quote> quote(List<JsonObject> selectors) {
        int start = selector(selectors, "TextPositionSelector")
                .flatMap(position -> Optional.ofNullable(position.get("start")))
                .map(JsonElement::getAsInt)
                .orElse(0);
        return selector(selectors, "TextQuoteSelector")
                .map(quote -> new Quote(
                        required(quote, "exact"),
                        text(quote, "prefix").orElse(""),
                        text(quote, "suffix").orElse(""),
                        start));
    }

    private static Optional<JsonObject> selector(List<JsonObject> selectors, String type) {
        return selectors.stream()
                .filter(selector -> text(selector, "type").equals(Optional.of(type)))
                .findFirst();
    }

    /** A field that holds one object, or a list of which the first counts. */
    private static Optional<JsonObject> object(JsonObject json, String field) {
        return all(json, field).stream().findFirst();
    }

    private static List<JsonObject> all(JsonObject json, String field) {
        return Optional.ofNullable(json.get(field)).stream()
                .flatMap(written -> written instanceof JsonArray list ? list.asList().stream() : Stream.of(written))
                .flatMap(entry -> asObject(entry).stream())
                .toList();
    }

    private static Optional<JsonObject> asObject(JsonElement element) {
        return element instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    private static String required(JsonObject json, String field) {
        return text(json, field).orElseThrow(() -> new IllegalStateException("no " + field));
    }

    private static Optional<String> text(JsonObject json, String field) {
        return Optional.ofNullable(json.get(field))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }
}
