package org.fourislands.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;

/** Citations in the {@code --json} forms: {@code { "source", "locator"?, "verified" }}. */
final class CitationJson {
    private CitationJson() {}

    static JsonArray of(List<Citation> citations) {
        JsonArray array = new JsonArray();
        citations.forEach(citation -> array.add(of(citation)));
        return array;
    }

    private static JsonObject of(Citation citation) {
        JsonObject form = new JsonObject();
        form.addProperty("source", citation.source());
        citation.locator().map(Locator::written).ifPresent(at -> form.addProperty("locator", at));
        citation.purpose().ifPresent(purpose -> form.addProperty("for", purpose));
        form.addProperty("verified", citation.verified());
        return form;
    }
}
