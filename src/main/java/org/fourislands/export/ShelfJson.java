package org.fourislands.export;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.fourislands.library.CopyMatch;
import org.fourislands.library.Found;
import org.fourislands.library.FoundPassage;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.WorkTaken;
import org.fourislands.sources.Locator;

/** Saved copies and the passages found in them, in the documented forms of {@code shelf .. --json} (docs/command-line.md). */
public final class ShelfJson {
    private ShelfJson() {}

    /**
     * What became of one file.
     *
     * @param works what a reading list held; empty of a copy
     * @param trouble why it was not taken in, or not the whole of a reading list
     */
    public record Entry(
            String file,
            Optional<SavedCopy> copy,
            Optional<String> source,
            Found.Certainty match,
            List<FoundPassage> passages,
            List<WorkTaken> works,
            Optional<String> trouble) {

        public Entry {
            passages = List.copyOf(passages);
            works = List.copyOf(works);
        }

        public static Entry of(String file, SavedCopy copy, CopyMatch match) {
            return new Entry(
                    file,
                    Optional.of(copy),
                    match.source(),
                    match.certainty(),
                    match.passages(),
                    List.of(),
                    Optional.empty());
        }

        /** Of a reading list. */
        public static Entry ofList(String file, List<WorkTaken> works, Optional<String> trouble) {
            return new Entry(file, Optional.empty(), Optional.empty(), Found.Certainty.NONE, List.of(), works, trouble);
        }

        public static Entry refused(String file, String trouble) {
            return ofList(file, List.of(), Optional.of(trouble));
        }

        /** How many of the source's passages were found so. */
        public long count(Found.Certainty certainty) {
            return passages.stream()
                    .filter(passage -> passage.found().certainty() == certainty)
                    .count();
        }
    }

    /** A passage as it stands in a copy; no text where it was not found. */
    public record Passage(SavedCopy copy, Found found, Optional<String> text) {}

    public static JsonObject added(List<Entry> entries) {
        JsonObject form = new JsonObject();
        form.add("files", JsonLists.of(entries.stream().map(ShelfJson::entry).toList()));
        return form;
    }

    public static JsonObject list(List<SavedCopy> copies) {
        JsonObject form = new JsonObject();
        form.add("copies", JsonLists.of(copies.stream().map(ShelfJson::copy).toList()));
        return form;
    }

    public static JsonObject passage(String source, Locator locator, Optional<Passage> found) {
        JsonObject form = new JsonObject();
        form.addProperty("source", source);
        form.addProperty("locator", locator.written());
        Found.Certainty certainty =
                found.map(passage -> passage.found().certainty()).orElse(Found.Certainty.NONE);
        form.addProperty("match", certainty.word());
        form.addProperty(
                "likeness", found.map(passage -> passage.found().likeness()).orElse(0.0));
        orNull(form, "text", found.flatMap(Passage::text));
        orNull(form, "copy", found.map(passage -> passage.copy().sha256()));
        return form;
    }

    private static JsonObject entry(Entry entry) {
        JsonObject form = new JsonObject();
        form.addProperty("file", entry.file());
        orNull(form, "source", entry.source());
        form.addProperty("match", entry.match().word());
        JsonObject passages = new JsonObject();
        passages.addProperty("certain", entry.count(Found.Certainty.CERTAIN));
        passages.addProperty("near", entry.count(Found.Certainty.NEAR));
        passages.addProperty("missing", entry.count(Found.Certainty.NONE));
        form.add("passages", passages);
        orNull(form, "copy", entry.copy().map(SavedCopy::sha256));
        if (!entry.works().isEmpty()) {
            form.add(
                    "works",
                    JsonLists.of(entry.works().stream().map(ShelfJson::work).toList()));
        }
        entry.trouble().ifPresent(trouble -> form.addProperty("error", trouble));
        return form;
    }

    private static JsonObject work(WorkTaken taken) {
        JsonObject form = new JsonObject();
        form.addProperty("source", taken.source().id());
        form.addProperty("title", taken.source().bibliography().title());
        form.addProperty("news", taken.news().word());
        return form;
    }

    private static JsonObject copy(SavedCopy copy) {
        JsonObject form = new JsonObject();
        form.addProperty("copy", copy.sha256());
        orNull(form, "source", copy.source());
        form.addProperty("file", copy.fileName());
        form.addProperty("bytes", copy.bytes());
        form.addProperty("taken", copy.taken().toString());
        orNull(form, "address", copy.address());
        orNull(form, "title", copy.title());
        return form;
    }

    private static void orNull(JsonObject form, String field, Optional<String> value) {
        form.add(field, value.isPresent() ? new JsonPrimitive(value.get()) : JsonNull.INSTANCE);
    }
}
