package org.fourislands.storage.works;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourislands.library.ListedWork;
import org.fourislands.sources.Source;
import org.fourislands.words.Text;

/**
 * How one of the reader's own works is written: a list of one work in CSL-JSON, which other programs read too; what CSL has no field for
 * stands under its {@code custom}.
 */
final class OwnSourceForm {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String CUSTOM = "custom";

    private final Text standpoint;
    private final Text rights;

    /** What is said of all of them: who speaks there, and what may be done with copies. */
    OwnSourceForm(Text standpoint, Text rights) {
        this.standpoint = standpoint;
        this.rights = rights;
    }

    /** A work, and when it was added. */
    record Kept(Source source, Instant added) {}

    Source source(String id, ListedWork work) {
        return new Source(
                id,
                work.bibliography(),
                work.language(),
                work.kind(),
                work.side(),
                standpoint,
                rights,
                Optional.empty());
    }

    static String written(Source source, Instant added) {
        JsonObject item = CslForm.item(source);
        JsonObject custom = new JsonObject();
        custom.addProperty("kind", source.kind().word());
        custom.addProperty("side", source.side().word());
        custom.addProperty("added", added.toString());
        source.note().ifPresent(note -> custom.addProperty("note", note.english()));
        item.add(CUSTOM, custom);
        JsonArray list = new JsonArray();
        list.add(item);
        return GSON.toJson(list) + "\n";
    }

    /** Empty where the text is no such work. */
    Optional<Kept> read(String id, String text) {
        return CslEntries.parsed(text)
                .map(whole -> whole instanceof JsonArray list && list.size() == 1 ? list.get(0) : whole)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .flatMap(item -> CslWork.read(item).map(work -> kept(id, work, custom(item))));
    }

    private static JsonObject custom(JsonObject item) {
        return item.get(CUSTOM) instanceof JsonObject custom ? custom : new JsonObject();
    }

    private Kept kept(String id, ListedWork work, JsonObject custom) {
        Source source = new Source(
                id,
                work.bibliography(),
                work.language(),
                one(Source.Kind.values(), Source.Kind::word, custom, "kind").orElse(work.kind()),
                one(Source.Side.values(), Source.Side::word, custom, "side").orElse(work.side()),
                standpoint,
                rights,
                CslWork.text(custom.get("note")).map(Text::of));
        return new Kept(
                source,
                CslWork.text(custom.get("added"))
                        .flatMap(OwnSourceForm::instant)
                        .orElse(Instant.EPOCH));
    }

    private static <T> Optional<T> one(T[] all, Function<T, String> word, JsonObject custom, String field) {
        return CslWork.text(custom.get(field))
                .flatMap(said -> Stream.of(all)
                        .filter(one -> word.apply(one).equals(said))
                        .findFirst());
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
