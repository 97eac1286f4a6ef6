package org.fourislands.storage.shelf;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;

/** How a saved copy and its text are written as JSON, and read again. */
final class CopyForm {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private CopyForm() {}

    static String written(SavedCopy copy) {
        JsonObject json = new JsonObject();
        json.addProperty("sha256", copy.sha256());
        copy.source().ifPresent(source -> json.addProperty("source", source));
        json.addProperty("fileName", copy.fileName());
        json.addProperty("ending", copy.ending());
        json.addProperty("bytes", copy.bytes());
        json.addProperty("taken", copy.taken().toString());
        copy.address().ifPresent(address -> json.addProperty("address", address));
        copy.title().ifPresent(title -> json.addProperty("title", title));
        return GSON.toJson(json) + "\n";
    }

    /** Empty where it is no such record: the folder is then left alone. */
    static Optional<SavedCopy> copy(String written) {
        try {
            JsonObject json = JsonParser.parseString(written).getAsJsonObject();
            return Optional.of(new SavedCopy(
                    json.get("sha256").getAsString(),
                    text(json, "source"),
                    json.get("fileName").getAsString(),
                    json.get("ending").getAsString(),
                    json.get("bytes").getAsLong(),
                    Instant.parse(json.get("taken").getAsString()),
                    text(json, "address"),
                    text(json, "title")));
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NullPointerException
                | DateTimeException
                | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    static String written(CopyText text) {
        JsonArray blocks = new JsonArray();
        for (Block block : text.blocks()) {
            JsonObject json = new JsonObject();
            json.addProperty("kind", block.kind().name().toLowerCase(Locale.ROOT));
            json.addProperty("text", block.text());
            blocks.add(json);
        }
        JsonObject json = new JsonObject();
        json.add("blocks", blocks);
        return GSON.toJson(json) + "\n";
    }

    static Optional<CopyText> text(String written) {
        try {
            List<Block> blocks = new ArrayList<>();
            for (JsonElement block :
                    JsonParser.parseString(written).getAsJsonObject().getAsJsonArray("blocks")) {
                JsonObject json = block.getAsJsonObject();
                blocks.add(new Block(
                        Block.Kind.valueOf(json.get("kind").getAsString().toUpperCase(Locale.ROOT)),
                        json.get("text").getAsString()));
            }
            return Optional.of(new CopyText(blocks));
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | UnsupportedOperationException
                | NullPointerException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonObject json, String field) {
        return Optional.ofNullable(json.get(field)).map(JsonElement::getAsString);
    }
}
