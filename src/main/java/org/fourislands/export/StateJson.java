package org.fourislands.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.DayState;
import org.fourislands.history.IslandState;
import org.fourislands.history.Proposal;
import org.fourislands.history.Surrounding;
import org.fourislands.sources.Citation;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Language;
import org.fourislands.words.Text;

/** What held on a day, in the documented form of {@code state DAY --json} (docs/command-line.md). */
public final class StateJson {
    private static final String OPEN_BEGINNING = "..";

    private final Language language;

    public StateJson(Language language) {
        this.language = language;
    }

    /** {@code shown} are the islands to tell of, out of those of the day, {@code around} the land around. */
    public JsonObject of(DayState day, List<IslandState> shown, List<Surrounding> around, String sentence) {
        JsonObject form = new JsonObject();
        form.addProperty("day", day.day().toString());
        form.add("islands", JsonLists.of(shown.stream().map(this::island).toList()));
        form.add("surroundings", new SurroundingsJson(language).of(around, day.day()));
        form.add(
                "proposals",
                JsonLists.of(day.proposals().stream()
                        .map(proposal -> proposal(proposal, day))
                        .toList()));
        form.addProperty("sentence", sentence);
        return form;
    }

    private JsonObject island(IslandState state) {
        JsonObject form = new JsonObject();
        form.addProperty("id", state.island().id());
        form.add(
                "control",
                state.control()
                        .<JsonElement>map(control -> control(control, state))
                        .orElse(JsonNull.INSTANCE));
        form.add(
                "claims",
                JsonLists.of(state.claims().stream().map(StateJson::claim).toList()));
        return form;
    }

    private JsonObject control(Control control, IslandState state) {
        Optional<DateSpan> span = state.administration();
        JsonObject form = new JsonObject();
        form.add("party", state.isUncertain() ? JsonNull.INSTANCE : orNull(control.party()));
        form.addProperty("kind", control.kind().word());
        form.add("unit", orNull(control.unit().map(this::words)));
        form.addProperty("basis", words(control.basis()));
        form.addProperty(
                "since", span.flatMap(DateSpan::start).map(HistoricalDate::edtf).orElse(OPEN_BEGINNING));
        form.add("until", orNull(span.flatMap(DateSpan::end).map(HistoricalDate::edtf)));
        form.addProperty("uncertain", state.isUncertain());
        if (state.isUncertain()) {
            form.add(
                    "between",
                    JsonLists.of(
                            state.parties().stream().map(JsonPrimitive::new).toList()));
        }
        List<Citation> citations = state.possible().stream()
                .flatMap(possible -> possible.citations().stream())
                .distinct()
                .toList();
        form.add("citations", CitationJson.of(citations));
        return form;
    }

    private static JsonObject claim(Claim claim) {
        JsonObject form = new JsonObject();
        form.addProperty("party", claim.party());
        form.addProperty("ground", claim.ground().word());
        form.addProperty("since", claim.span().start().map(HistoricalDate::edtf).orElse(OPEN_BEGINNING));
        form.add("citations", CitationJson.of(claim.citations()));
        return form;
    }

    private static JsonObject proposal(Proposal proposal, DayState day) {
        JsonObject form = new JsonObject();
        form.addProperty("id", proposal.id());
        form.addProperty(
                "class",
                proposal.kinds().stream().map(Proposal.Kind::word).findFirst().orElse(Proposal.Kind.OTHER.word()));
        form.add(
                "classes",
                JsonLists.of(proposal.kinds().stream()
                        .map(kind -> new JsonPrimitive(kind.word()))
                        .toList()));
        form.addProperty("standing", proposal.rankOn(day.day()).word());
        form.addProperty("since", proposal.date().edtf());
        form.add("citations", CitationJson.of(proposal.citations()));
        return form;
    }

    private String words(Text text) {
        return text.in(language);
    }

    private static JsonElement orNull(Optional<String> text) {
        return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }
}
