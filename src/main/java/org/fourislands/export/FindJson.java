package org.fourislands.export;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.fourislands.view.Find;

/** What was found, in the documented form of {@code find --json} (docs/command-line.md). */
public final class FindJson {
    private FindJson() {}

    public static JsonObject of(List<Find.Hit> hits) {
        JsonObject form = new JsonObject();
        form.add("hits", JsonLists.of(hits.stream().map(FindJson::of).toList()));
        return form;
    }

    private static JsonObject of(Find.Hit hit) {
        JsonObject form = new JsonObject();
        form.addProperty("kind", hit.target().kind().name().toLowerCase(Locale.ROOT));
        form.addProperty("id", hit.target().id());
        form.addProperty("title", hit.title());
        form.addProperty("context", hit.context());
        return form;
    }
}
