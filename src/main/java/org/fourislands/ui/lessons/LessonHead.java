package org.fourislands.ui.lessons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonStore;
import org.kordamp.ikonli.feather.Feather;

/** What a lesson under preparation is called and is about, and whether that is in its file. */
final class LessonHead extends VBox {
    private final Workshop workshop;
    private final OpenLesson lesson;
    private final TextField title = new TextField();
    private final TextField about = new TextField();
    private final Label saved = new Label();

    LessonHead(Workshop workshop, OpenLesson lesson, PageDeeds deeds) {
        this.workshop = workshop;
        this.lesson = lesson;
        LessonStore store = lesson.store();
        field(title, "lesson-title-field", "lesson-title", "lessons.title");
        field(about, "lesson-about-field", "lesson-about", "lessons.about");
        saved.getStyleClass().add("lesson-saved");
        saved.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(about, saved);
        line.getStyleClass().add("lesson-line");
        HBox head = new HBox(workshop.icon(Feather.CHEVRON_LEFT, "lessons.all", deeds.all()), title, close(deeds));
        head.getStyleClass().add("lesson-head");
        getChildren().addAll(head, line);
        LessonField.serve(title, store, Lesson::title, LessonEdits::renamed);
        LessonField.serve(about, store, Lesson::about, LessonEdits::about);
        lesson.saving().state().subscribe(this::tellSaved);
    }

    void enter() {
        title.requestFocus();
    }

    private void field(TextField field, String id, String style, String key) {
        field.setId(id);
        field.getStyleClass().add(style);
        field.setAccessibleText(workshop.phrases().of(key));
        field.setPromptText(workshop.phrases().of(key));
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private Button close(PageDeeds deeds) {
        Button close = new Button("×");
        close.getStyleClass().add("page-close");
        close.setAccessibleText(workshop.phrases().of("lessons.close"));
        close.setOnAction(event -> deeds.close().run());
        return close;
    }

    private void tellSaved(Autosave.State state) {
        String key = switch (state) {
            case SAVED -> lesson.isUntouched() ? "lessons.comes-with" : "lessons.saved";
            case CHANGED -> "lessons.saving";
            case FAILED -> "lessons.not-saved";
        };
        saved.setText(workshop.phrases().of(key));
    }
}
