package org.fourislands.storage.works;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.Optional;
import org.fourislands.storage.works.WorksTrouble.Reason;

/** A list in CSL-JSON: an array of works, or one. */
final class CslEntries {
    private CslEntries() {}

    static void read(String text, WorksFile.Entries entries) {
        Optional<JsonElement> whole = parsed(text);
        if (whole.isEmpty()) {
            entries.note(Reason.BROKEN, "1");
            return;
        }
        JsonArray list = new JsonArray();
        if (whole.get() instanceof JsonArray several) {
            list = several;
        } else {
            list.add(whole.get());
        }
        for (int i = 0; i < list.size(); i++) {
            String where = Integer.toString(i + 1);
            if (list.get(i) instanceof JsonObject item && item.has("type")) {
                entries.add(where, item);
            } else {
                entries.note(Reason.BROKEN, where);
            }
        }
    }

    static Optional<JsonElement> parsed(String text) {
        try {
            return Optional.of(JsonParser.parseString(text));
        } catch (JsonParseException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    /** A work as the reading library has it, in its own JSON. */
    static JsonObject json(CSLItemData item) {
        String json = String.valueOf(item.toJson(new StringJsonBuilderFactory().createJsonBuilder()));
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
