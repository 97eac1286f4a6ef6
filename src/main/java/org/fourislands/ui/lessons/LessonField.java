package org.fourislands.ui.lessons;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonStore;

/** What is said of a whole lesson and the field it is typed in: each follows the other. What is typed until the focus goes on is one step. */
final class LessonField {
    private LessonField() {}

    static void serve(
            TextField field,
            LessonStore store,
            Function<Lesson, String> read,
            BiFunction<Lesson, String, Lesson> write) {
        store.watch(now -> read.apply(now.get()), words -> {
            if (!words.equals(field.getText())) {
                field.setText(words);
            }
        });
        field.textProperty().subscribe(typed -> {
            if (!read.apply(store.get()).equals(typed)) {
                store.preview(lesson -> write.apply(lesson, typed));
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                store.settle();
                field.setText(read.apply(store.get()));
            }
        });
    }
}
