package org.fourislands.ui.lessons;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.tasks.Work;

/** The end of a student's way: all answers, and the sheet that can be saved with a name on it. The name is kept nowhere else. */
final class WorkEnd extends VBox {
    private final TextField name = new TextField();

    /** {@code save} is handed the name as it was typed, maybe empty. */
    WorkEnd(Workshop workshop, Work work, Consumer<String> save, Runnable again) {
        AnswerSheet sheet = new AnswerSheet(workshop.phrases(), workshop.words(), work);
        getStyleClass().add("work-end");
        getChildren().add(TaskCard.label(workshop.phrases().of("lessons.work.end"), "dossier-title"));
        if (!work.asking().isEmpty()) {
            getChildren().add(TaskCard.label(sheet.sum(), "work-sentence"));
            work.asking().forEach(scene -> getChildren().add(answered(workshop, sheet, scene)));
            Label caption = new Label(workshop.phrases().of("lessons.work.name"));
            caption.getStyleClass().add("scene-caption");
            caption.setLabelFor(name);
            name.setId("work-name");
            name.setAccessibleText(caption.getText());
            name.setPromptText(workshop.phrases().of("lessons.work.name.prompt"));
            getChildren()
                    .addAll(
                            new VBox(caption, name),
                            workshop.button("lessons.work.save", () -> save.accept(name.getText())));
        }
        getChildren().add(workshop.button("lessons.work.again", again));
    }

    private static VBox answered(Workshop workshop, AnswerSheet sheet, Scene scene) {
        String answered = sheet.answered(scene);
        VBox card = new VBox(TaskCard.label(workshop.words().asked().apply(scene), "task-asked"));
        if (!answered.isEmpty()) {
            card.getChildren()
                    .add(TaskCard.label(workshop.phrases().of("lessons.work.answered", answered), "work-sentence"));
        }
        card.getChildren().add(TaskCard.label(sheet.verdict(scene), "lesson-soft"));
        card.getStyleClass().add("task-card");
        return card;
    }
}
