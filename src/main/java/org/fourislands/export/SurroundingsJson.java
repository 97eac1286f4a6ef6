package org.fourislands.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Renunciation;
import org.fourislands.history.Surrounding;
import org.fourislands.history.Tenure;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Language;
import org.fourislands.words.Text;

/** Who administered the land around on a day, as {@code state DAY --json} writes it (docs/command-line.md). */
final class SurroundingsJson {
    private static final String OPEN = "..";

    private final Language language;

    SurroundingsJson(Language language) {
        this.language = language;
    }

    JsonArray of(List<Surrounding> around, LocalDate day) {
        return JsonLists.of(around.stream().map(land -> land(land, day)).toList());
    }

    private JsonObject land(Surrounding land, LocalDate day) {
        JsonObject form = new JsonObject();
        form.addProperty("id", land.id());
        form.addProperty("name", words(land.name()));
        form.add("held", JsonLists.of(land.on(day).stream().map(this::tenure).toList()));
        form.addProperty("uncertain", land.on(day).size() > 1);
        form.add(
                "renounced",
                JsonLists.of(land.renouncedOn(day).stream().map(this::given).toList()));
        return form;
    }

    private JsonObject tenure(Tenure tenure) {
        JsonObject form = new JsonObject();
        form.addProperty("kind", tenure.kind().word());
        form.add(
                "parties",
                JsonLists.of(tenure.parties().stream().map(JsonPrimitive::new).toList()));
        form.addProperty("basis", words(tenure.statement().text()));
        form.addProperty(
                "since", tenure.span().start().map(HistoricalDate::edtf).orElse(OPEN));
        form.add("until", orNull(tenure.span().end().map(HistoricalDate::edtf)));
        form.add("citations", CitationJson.of(tenure.statement().citations()));
        return form;
    }

    private JsonObject given(Renunciation renunciation) {
        JsonObject form = new JsonObject();
        form.addProperty("party", renunciation.party());
        form.addProperty("text", words(renunciation.statement().text()));
        form.addProperty(
                "since", renunciation.span().start().map(HistoricalDate::edtf).orElse(OPEN));
        form.add("citations", CitationJson.of(renunciation.statement().citations()));
        return form;
    }

    private String words(Text text) {
        return text.in(language);
    }

    private static JsonElement orNull(Optional<String> text) {
        return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }
}
