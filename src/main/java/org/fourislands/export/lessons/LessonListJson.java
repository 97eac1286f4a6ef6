package org.fourislands.export.lessons;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.fourislands.lessons.LessonEntry;

/** The lessons at hand, in the documented form of {@code lesson list --json} (docs/command-line.md). */
public final class LessonListJson {
    private LessonListJson() {}

    public static JsonObject of(List<LessonEntry> entries) {
        JsonArray lessons = new JsonArray();
        entries.forEach(entry -> lessons.add(of(entry)));
        JsonObject form = new JsonObject();
        form.add("lessons", lessons);
        return form;
    }

    private static JsonObject of(LessonEntry entry) {
        JsonObject form = new JsonObject();
        form.addProperty("id", entry.id());
        form.addProperty("title", entry.title());
        form.addProperty("about", entry.about());
        form.addProperty("scenes", entry.scenes());
        form.addProperty("origin", entry.origin().name().toLowerCase(Locale.ROOT));
        form.addProperty("file", entry.file().toString());
        return form;
    }
}
