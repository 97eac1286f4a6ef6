package org.fourislands.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.sources.Locator;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundItems;
import org.fourislands.view.FoundText;
import org.fourislands.view.Opening;
import org.fourislands.view.Selection;

/** What was found, in the documented form of {@code find --json} (docs/command-line.md). */
public final class FindJson {
    private FindJson() {}

    public static JsonObject of(FoundItems found) {
        JsonObject form = new JsonObject();
        form.add("hits", JsonLists.of(found.all().stream().map(FindJson::of).toList()));
        form.add(
                "groups",
                JsonLists.of(found.sections().stream().map(FindJson::group).toList()));
        return form;
    }

    private static JsonObject group(FoundItems.Section section) {
        JsonObject form = new JsonObject();
        form.addProperty("group", section.group().word());
        form.addProperty("hits", section.all());
        return form;
    }

    private static JsonObject of(FoundItem item) {
        JsonObject form = new JsonObject();
        if (item.opens() instanceof Opening.OfRecord record) {
            form.addProperty("kind", kind(record.page()));
            form.addProperty("id", record.page().id());
            record.at().map(Locator::written).ifPresent(at -> form.addProperty("locator", at));
        } else if (item.opens() instanceof Opening.OfCopy copy) {
            add(form, copy);
        } else if (item.opens() instanceof Opening.OfNote note) {
            form.addProperty("kind", "note");
            form.addProperty("id", note.note());
            addSource(form, note.thing());
            note.at().map(Locator::written).ifPresent(at -> form.addProperty("locator", at));
        }
        form.addProperty("title", item.title().text());
        form.addProperty("context", item.context().text());
        form.addProperty("group", item.group().word());
        form.add("marks", marks(item.context().marks()));
        return form;
    }

    private static void add(JsonObject form, Opening.OfCopy copy) {
        form.addProperty("kind", "copy");
        form.addProperty("id", copy.copy());
        addSource(form, copy.thing());
        form.addProperty("block", copy.block());
        form.addProperty("from", copy.from());
        form.addProperty("to", copy.to());
    }

    private static void addSource(JsonObject form, Optional<Selection> source) {
        form.add("source", JsonNull.INSTANCE);
        source.ifPresent(thing -> form.addProperty("source", thing.id()));
    }

    private static String kind(Selection page) {
        return page.kind().name().toLowerCase(Locale.ROOT);
    }

    private static JsonArray marks(List<FoundText.Mark> marks) {
        JsonArray places = new JsonArray();
        for (FoundText.Mark mark : marks) {
            JsonArray place = new JsonArray();
            place.add(mark.from());
            place.add(mark.to());
            places.add(place);
        }
        return places;
    }
}
