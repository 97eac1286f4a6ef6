package org.fourislands.storage.lessons;

import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.lessons.Enclosures;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.PenMark;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.sources.Citation;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.storage.json.UnfitValue;
import org.fourislands.storage.views.ViewStateForm;

/** How a lesson is read; {@link LessonJson} writes it. A scene without a sound view is left out, other bad fields are. */
final class LessonForm {
    static final int FORM = 1;
    private static final Grain<Task.Kind> KIND = Grains.oneOf(Task.Kind.values(), Task.Kind::word);
    private static final String NO_ID = "scene-1";

    /** Words as they were written, blanks and line ends and all. */
    static final Grain<String> VERBATIM = new Grain<>(
            written -> {
                if (!(written instanceof JsonPrimitive primitive) || !primitive.isString()) {
                    throw new UnfitValue("This must be text.", "Put it between quotation marks.");
                }
                return primitive.getAsString();
            },
            "");

    private static final Grain<List<Position>> LINE = new Grain<>(
            written -> {
                if (!written.isJsonArray()) {
                    throw new UnfitValue("This must be a line.", "Write it as a list of positions.");
                }
                java.util.ArrayList<Position> line = new java.util.ArrayList<>();
                for (var position : written.getAsJsonArray()) {
                    line.add(Grains.POSITION.reading().read(position));
                }
                return line;
            },
            List.of());

    private LessonForm() {}

    static Lesson read(JsonRecord record, String id) {
        record.optionalValue("form", Grains.WHOLE);
        Lesson lesson = new Lesson(
                id,
                words(record, "title"),
                words(record, "about"),
                record.optionalValue("minutes", Grains.WHOLE)
                        .filter(minutes -> minutes > 0)
                        .map(Duration::ofMinutes),
                List.of());
        Enclosures unused = EnclosureForm.read(record); // what is bad of it is told with the rest
        for (Scene scene : record.parts("scenes", LessonForm::scene)) {
            lesson = LessonEdits.adding(lesson, scene, lesson.scenes().size());
        }
        return lesson;
    }

    private static Scene scene(JsonRecord record) {
        return new Scene(
                record.optionalValue("id", Grains.ID).orElse(NO_ID),
                record.part("view", ViewStateForm::read),
                words(record, "title"),
                words(record, "sentence"),
                words(record, "notes"),
                record.optionalParts("sources", LessonForm::citation),
                record.optionalValues("marks", LINE).stream().map(PenMark::new).toList(),
                record.optionalPart("task", LessonForm::task));
    }

    private static Citation citation(JsonRecord record) {
        return new Citation(
                record.value("source", Grains.ID),
                record.optionalValue("at", Grains.LOCATOR),
                record.optionalValue("for", VERBATIM),
                record.optionalValue("verified", Grains.YES_NO).orElse(false));
    }

    private static Task task(JsonRecord record) {
        return new Task(
                record.value("kind", KIND),
                words(record, "prompt"),
                record.optionalValues("about", Grains.ID),
                record.optionalValues("right", VERBATIM),
                words(record, "explanation"),
                record.optionalParts("citations", LessonForm::citation));
    }

    private static String words(JsonRecord record, String field) {
        return record.optionalValue(field, VERBATIM).orElse("");
    }

    /** The form that a file says it has, where it says so. */
    static Optional<Integer> form(JsonRecord record) {
        return record.optionalValue("form", Grains.WHOLE);
    }
}
