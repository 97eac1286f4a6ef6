package org.fourislands.storage.notes;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteSubject;
import org.fourislands.library.notes.Quote;

/** How a note is written: one Web Annotation in JSON-LD (W3C Recommendation, 23 February 2017). */
public final class NoteForm {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private NoteForm() {}

    /** As a file's text. What {@code before} held besides, written there by another program, is kept. */
    static String written(Note note, JsonObject before) {
        JsonObject all = new JsonObject();
        annotation(note).entrySet().forEach(field -> all.add(field.getKey(), field.getValue()));
        before.entrySet().stream()
                .filter(field -> !all.has(field.getKey()) && !field.getKey().equals("body"))
                .forEach(field -> all.add(field.getKey(), field.getValue()));
        return GSON.toJson(all) + "\n";
    }

    /** As an annotation on its own. */
    public static JsonObject annotation(Note note) {
        JsonObject json = new JsonObject();
        json.addProperty("@context", CONTEXT);
        json.addProperty("id", NoteIri.ofNote(note.id()));
        json.addProperty("type", "Annotation");
        json.addProperty("motivation", note.words().isEmpty() ? "highlighting" : "commenting");
        json.addProperty("created", note.created().toString());
        json.addProperty("modified", note.modified().toString());
        if (!note.words().isEmpty()) {
            json.add("body", body(note.words()));
        }
        json.add("target", target(note));
        return json;
    }

    private static JsonObject body(String words) {
        JsonObject body = typed("TextualBody");
        body.addProperty("value", words);
        body.addProperty("format", "text/plain");
        return body;
    }

    private static JsonObject target(Note note) {
        JsonObject target = typed("SpecificResource");
        NoteSubject subject = note.subject();
        target.addProperty(
                "source",
                subject.copy()
                        .map(NoteIri::ofCopy)
                        .orElseGet(() -> subject.source().map(NoteIri::ofSource).orElse("")));
        subject.source().ifPresent(source -> target.addProperty("scope", NoteIri.ofSource(source)));
        target.addProperty("styleClass", note.highlight().word());
        JsonArray selectors = selectors(note);
        if (!selectors.isEmpty()) {
            target.add("selector", selectors);
        }
        return target;
    }

    private static JsonArray selectors(Note note) {
        JsonArray selectors = new JsonArray();
        note.quote().ifPresent(quote -> {
            selectors.add(quoted(quote));
            selectors.add(placed(quote));
        });
        note.at().ifPresent(at -> {
            JsonObject fragment = typed("FragmentSelector");
            fragment.addProperty("value", at.written());
            selectors.add(fragment);
        });
        return selectors;
    }

    private static JsonObject quoted(Quote quote) {
        JsonObject selector = typed("TextQuoteSelector");
        selector.addProperty("exact", quote.exact());
        selector.addProperty("prefix", quote.before());
        selector.addProperty("suffix", quote.after());
        return selector;
    }

    private static JsonObject placed(Quote quote) {
        JsonObject selector = typed("TextPositionSelector");
        selector.addProperty("start", quote.start());
        selector.addProperty("end", quote.end());
        return selector;
    }

    private static JsonObject typed(String type) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type);
        return json;
    }
}
