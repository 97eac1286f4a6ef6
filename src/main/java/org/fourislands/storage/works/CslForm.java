package org.fourislands.storage.works;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;

/** A work as CSL-JSON writes it. */
public final class CslForm {
    private CslForm() {}

    public static JsonObject item(Source source) {
        Bibliography work = source.bibliography();
        JsonObject item = new JsonObject();
        item.addProperty("id", source.id());
        item.addProperty("type", work.type());
        item.addProperty("title", work.title());
        work.translatedTitle().ifPresent(title -> item.addProperty("translated-title", title));
        if (!work.authors().isEmpty()) {
            JsonArray authors = new JsonArray();
            work.authors().forEach(author -> authors.add(name(author)));
            item.add("author", authors);
        }
        work.containerTitle().ifPresent(title -> item.addProperty("container-title", title));
        work.publisher().ifPresent(publisher -> item.addProperty("publisher", publisher));
        work.issued().ifPresent(date -> item.add("issued", CslDate.written(date)));
        work.volume().ifPresent(volume -> item.addProperty("volume", volume));
        work.issue().ifPresent(issue -> item.addProperty("issue", issue));
        work.page().ifPresent(page -> item.addProperty("page", page));
        work.number().ifPresent(number -> item.addProperty("number", number));
        work.url().ifPresent(url -> item.addProperty("URL", url));
        item.addProperty("language", source.language());
        return item;
    }

    private static JsonObject name(Contributor author) {
        JsonObject name = new JsonObject();
        name.addProperty(author.given().isPresent() ? "family" : "literal", author.family());
        author.given().ifPresent(given -> name.addProperty("given", given));
        return name;
    }
}
