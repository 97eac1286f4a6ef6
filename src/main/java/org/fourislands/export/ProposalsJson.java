package org.fourislands.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.stream.IntStream;
import org.fourislands.history.Award;
import org.fourislands.history.Proposal;
import org.fourislands.view.Stand;
import org.fourislands.view.StandMatrix;
import org.fourislands.words.Language;

/** Proposals, and who stood where when, in the documented form of {@code proposals --json} (docs/command-line.md). */
public final class ProposalsJson {
    private final Language language;

    public ProposalsJson(Language language) {
        this.language = language;
    }

    /** {@code all} is how many the record has. */
    public JsonObject of(List<Proposal> shown, int all) {
        JsonObject form = new JsonObject();
        form.add("proposals", JsonLists.of(shown.stream().map(this::proposal).toList()));
        form.addProperty("all", all);
        return form;
    }

    private JsonObject proposal(Proposal proposal) {
        JsonObject form = new JsonObject();
        form.addProperty("id", proposal.id());
        form.addProperty("number", proposal.number());
        form.addProperty("name", proposal.name().in(language));
        form.addProperty("date", proposal.date().edtf());
        form.add("by", words(proposal.by()));
        form.add("to", words(proposal.to()));
        form.add(
                "classes",
                words(proposal.kinds().stream().map(Proposal.Kind::word).toList()));
        form.addProperty("standing", proposal.highestRank().word());
        form.add("outcomes", outcomes(proposal.outcomes()));
        form.add(
                "readings",
                JsonLists.of(proposal.readings().stream().map(this::reading).toList()));
        form.add(
                "replies",
                JsonLists.of(proposal.replies().stream().map(this::reply).toList()));
        form.add("citations", CitationJson.of(proposal.citations()));
        return form;
    }

    private JsonObject reading(Proposal.Reading reading) {
        JsonObject form = new JsonObject();
        form.addProperty("party", reading.party());
        form.addProperty("text", reading.statement().text().in(language));
        form.add("outcomes", outcomes(reading.outcomes()));
        form.add("citations", CitationJson.of(reading.statement().citations()));
        return form;
    }

    private JsonObject reply(Proposal.Reply reply) {
        JsonObject form = new JsonObject();
        form.addProperty("date", reply.date().edtf());
        form.addProperty("party", reply.party());
        form.addProperty("stance", reply.stance().word());
        form.addProperty("text", reply.statement().text().in(language));
        form.add("citations", CitationJson.of(reply.statement().citations()));
        return form;
    }

    private JsonElement outcomes(List<Proposal.Outcome> outcomes) {
        return JsonLists.of(outcomes.stream()
                .map(outcome -> {
                    JsonObject form = new JsonObject();
                    form.addProperty("island", outcome.island());
                    form.add("title", award(outcome.title()));
                    form.add("administration", award(outcome.administration()));
                    return form;
                })
                .toList());
    }

    private JsonObject award(Award award) {
        JsonObject form = new JsonObject();
        form.addProperty("state", award.state().word());
        form.add(
                "shares",
                JsonLists.of(award.shares().stream()
                        .map(share -> {
                            JsonObject part = new JsonObject();
                            part.addProperty("party", share.party());
                            part.addProperty("fraction", share.fraction());
                            return part;
                        })
                        .toList()));
        form.add(
                "condition",
                award.condition()
                        .<JsonElement>map(condition -> new JsonPrimitive(condition.in(language)))
                        .orElse(JsonNull.INSTANCE));
        return form;
    }

    /** The matrix: of each year only the columns in which a stand was taken. */
    public JsonObject of(StandMatrix.Table table) {
        JsonObject form = new JsonObject();
        form.add("columns", words(table.columns()));
        form.add(
                "rows",
                JsonLists.of(table.rows().stream().map(row -> row(row, table)).toList()));
        return form;
    }

    private static JsonObject row(StandMatrix.Row row, StandMatrix.Table table) {
        JsonObject form = new JsonObject();
        form.addProperty("year", row.year());
        JsonObject cells = new JsonObject();
        IntStream.range(0, row.cells().size())
                .filter(i -> !row.cells().get(i).isEmpty())
                .forEach(i -> cells.add(
                        table.columns().get(i),
                        JsonLists.of(row.cells().get(i).stream()
                                .map(ProposalsJson::stand)
                                .toList())));
        form.add("cells", cells);
        return form;
    }

    private static JsonObject stand(Stand stand) {
        JsonObject form = new JsonObject();
        form.addProperty("date", stand.date().edtf());
        form.addProperty("party", stand.party());
        form.addProperty("act", stand.act().word());
        form.add(
                "position",
                stand.position()
                        .<JsonElement>map(position -> new JsonPrimitive(position.word()))
                        .orElse(JsonNull.INSTANCE));
        form.addProperty("brief", stand.brief());
        form.addProperty("title", stand.title());
        form.addProperty("text", stand.statement());
        form.addProperty("opens", stand.opens().id());
        form.add("citations", CitationJson.of(stand.citations()));
        return form;
    }

    private static JsonElement words(List<String> words) {
        return JsonLists.of(words.stream().map(JsonPrimitive::new).toList());
    }
}
