package org.fourislands.export;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Question;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Language;

/** Works, what they say, and where they differ, in the documented forms of {@code sources --json} (docs/command-line.md). */
public final class SourcesJson {
    private final SourceBook book;
    private final Language language;

    public SourcesJson(SourceBook book, Language language) {
        this.book = book;
        this.language = language;
    }

    /** One line for each work. */
    public JsonObject list() {
        JsonObject form = new JsonObject();
        form.add("sources", JsonLists.of(book.all().stream().map(this::brief).toList()));
        return form;
    }

    /** A work with its digest and findings. */
    public JsonObject whole(Source source) {
        JsonObject form = brief(source);
        form.addProperty("standpoint", source.standpoint().in(language));
        form.addProperty("rights", source.rights().in(language));
        source.note().ifPresent(note -> form.addProperty("note", note.in(language)));
        form.add(
                "digest",
                JsonLists.of(book.digestOf(source.id()).stream()
                        .flatMap(digest -> digest.passages().stream())
                        .map(passage ->
                                located(passage.locator(), passage.text().in(language)))
                        .toList()));
        form.add(
                "findings",
                JsonLists.of(
                        book.findingsIn(source.id()).stream().map(this::finding).toList()));
        return form;
    }

    /** Where the works differ. */
    public JsonObject questions() {
        JsonObject form = new JsonObject();
        form.add(
                "questions",
                JsonLists.of(book.questions().stream().map(this::question).toList()));
        return form;
    }

    private JsonObject brief(Source source) {
        Bibliography b = source.bibliography();
        JsonObject form = new JsonObject();
        form.addProperty("id", source.id());
        form.addProperty("kind", source.kind().word());
        form.addProperty("side", source.side().word());
        form.addProperty("language", source.language());
        form.addProperty("type", b.type());
        form.addProperty("title", b.title());
        form.add(
                "author",
                JsonLists.of(b.authors().stream()
                        .map(Contributor::fullName)
                        .map(JsonPrimitive::new)
                        .toList()));
        put(form, "container-title", b.containerTitle());
        put(form, "publisher", b.publisher());
        put(form, "issued", b.issued().map(HistoricalDate::edtf));
        put(form, "URL", b.url());
        if (source.isOwn()) {
            form.addProperty("own", true);
        }
        return form;
    }

    private JsonObject finding(Finding finding) {
        JsonObject form = located(finding.locator(), finding.statement().in(language));
        form.addProperty("id", finding.id());
        form.add(
                "verdicts",
                JsonLists.of(finding.verdicts().stream()
                        .map(verdict -> new JsonPrimitive(verdict.word()))
                        .toList()));
        form.addProperty("reason", finding.reason().text().in(language));
        form.add("citations", CitationJson.of(finding.reason().citations()));
        return form;
    }

    private JsonObject question(Question question) {
        JsonObject form = new JsonObject();
        form.addProperty("id", question.id());
        form.addProperty("title", question.title().in(language));
        form.add(
                "positions",
                JsonLists.of(question.positions().stream().map(this::position).toList()));
        form.addProperty("record", question.record().text().in(language));
        form.add("citations", CitationJson.of(question.record().citations()));
        return form;
    }

    private JsonObject position(Question.Position position) {
        JsonObject form = new JsonObject();
        form.addProperty("source", position.source());
        form.add(
                "locators",
                JsonLists.of(position.locators().stream()
                        .map(at -> new JsonPrimitive(at.written()))
                        .toList()));
        form.addProperty("text", position.text().in(language));
        form.add(
                "findings",
                JsonLists.of(
                        position.findings().stream().map(JsonPrimitive::new).toList()));
        return form;
    }

    private static JsonObject located(Locator at, String text) {
        JsonObject form = new JsonObject();
        form.addProperty("locator", at.written());
        form.addProperty("text", text);
        return form;
    }

    private static void put(JsonObject form, String name, Optional<String> value) {
        value.ifPresent(text -> form.addProperty(name, text));
    }
}
