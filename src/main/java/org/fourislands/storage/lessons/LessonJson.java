package org.fourislands.storage.lessons;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Function;
import org.fourislands.earth.Position;
import org.fourislands.lessons.Enclosures;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.PenMark;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;
import org.fourislands.storage.views.ViewStateJson;

/** How a lesson is written; {@link LessonForm} reads it. Words that are empty are left out. */
final class LessonJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private LessonJson() {}

    /** {@code enclosures} lie beside it in the same file. */
    static String write(Lesson lesson, Enclosures enclosures) {
        JsonObject json = new JsonObject();
        json.addProperty("form", LessonForm.FORM);
        words(json, "title", lesson.title());
        words(json, "about", lesson.about());
        lesson.planned().ifPresent(planned -> json.addProperty("minutes", planned.toMinutes()));
        EnclosureForm.write(json, enclosures);
        json.add("scenes", list(lesson.scenes(), LessonJson::scene)); // last, so that a file cut off keeps its head
        return GSON.toJson(json) + "\n";
    }

    private static JsonObject scene(Scene scene) {
        JsonObject json = new JsonObject();
        json.addProperty("id", scene.id());
        words(json, "title", scene.title());
        words(json, "sentence", scene.sentence());
        words(json, "notes", scene.notes());
        json.add("view", ViewStateJson.of(scene.view()));
        some(json, "sources", scene.sources(), LessonJson::citation);
        some(json, "marks", scene.marks(), LessonJson::line);
        scene.task().ifPresent(task -> json.add("task", task(task)));
        return json;
    }

    private static JsonObject citation(Citation citation) {
        JsonObject json = new JsonObject();
        json.addProperty("source", citation.source());
        citation.locator().map(Locator::written).ifPresent(at -> json.addProperty("at", at));
        citation.purpose().ifPresent(purpose -> json.addProperty("for", purpose));
        json.addProperty("verified", citation.verified());
        return json;
    }

    private static JsonArray line(PenMark mark) {
        return list(mark.line(), LessonJson::position);
    }

    private static JsonArray position(Position position) {
        JsonArray pair = new JsonArray();
        pair.add(position.longitude());
        pair.add(position.latitude());
        return pair;
    }

    private static JsonObject task(Task task) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", task.kind().word());
        words(json, "prompt", task.prompt());
        some(json, "about", task.about(), JsonPrimitive::new);
        some(json, "right", task.right(), JsonPrimitive::new);
        words(json, "explanation", task.explanation());
        some(json, "citations", task.citations(), LessonJson::citation);
        return json;
    }

    private static void words(JsonObject json, String field, String words) {
        if (!words.isEmpty()) {
            json.addProperty(field, words);
        }
    }

    private static <T> void some(JsonObject json, String field, List<T> items, Function<T, JsonElement> form) {
        if (!items.isEmpty()) {
            json.add(field, list(items, form));
        }
    }

    private static <T> JsonArray list(List<T> items, Function<T, ? extends JsonElement> form) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }
}
