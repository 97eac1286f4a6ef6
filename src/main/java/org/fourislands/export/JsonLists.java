package org.fourislands.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.List;

/** Lists in the {@code --json} forms. */
final class JsonLists {
    private JsonLists() {}

    static JsonArray of(List<? extends JsonElement> items) {
        JsonArray array = new JsonArray();
        items.forEach(array::add);
        return array;
    }
}
