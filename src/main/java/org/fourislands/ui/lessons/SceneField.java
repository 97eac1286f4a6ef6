package org.fourislands.ui.lessons;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonStore;
import org.fourislands.lessons.Scene;

/** Words of a scene and the field they are typed in: each follows the other. What is typed until the focus goes on is one step. */
final class SceneField {
    private final TextInputControl field;
    private final Function<Scene, String> read;
    private String scene = "";

    SceneField(
            TextInputControl field,
            LessonStore store,
            Function<Scene, String> read,
            BiFunction<Scene, String, Scene> write) {
        this.field = field;
        this.read = read;
        field.textProperty().subscribe(typed -> {
            boolean differs = store.get()
                    .scene(scene)
                    .filter(now -> !read.apply(now).equals(typed))
                    .isPresent();
            if (differs) {
                store.preview(lesson -> LessonEdits.changing(lesson, scene, now -> write.apply(now, typed)));
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                store.settle();
            }
        });
    }

    void show(Scene now) {
        scene = now.id();
        String words = read.apply(now);
        if (!words.equals(field.getText())) {
            field.setText(words);
        }
    }
}
