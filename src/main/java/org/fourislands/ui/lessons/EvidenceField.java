package org.fourislands.ui.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Task;

/** The work that is to be searched, and which of its passages are evidence. */
final class EvidenceField extends VBox {

    EvidenceField(Workshop workshop, Task task, Consumer<UnaryOperator<Task>> edit) {
        getStyleClass().add("scene-task");
        List<LessonWords.Work> known = workshop.words().works().get();
        ComboBox<LessonWords.Work> works = new ComboBox<>();
        works.setId("task-work");
        works.setPromptText(workshop.phrases().of("lessons.task.work"));
        works.setAccessibleText(workshop.phrases().of("lessons.task.work"));
        works.setMaxWidth(Double.MAX_VALUE);
        works.setConverter(new WorkTitles(known));
        works.getItems().setAll(known);
        known.stream()
                .filter(work -> task.about().contains(work.id()))
                .findFirst()
                .ifPresent(works::setValue);
        works.setOnAction(event -> Optional.ofNullable(works.getValue())
                .map(LessonWords.Work::id)
                .filter(id -> !task.about().contains(id))
                .ifPresent(id -> edit.accept(now -> now.askingAbout(List.of(id)).answeredBy(List.of()))));
        getChildren().add(works);
        List<LessonWords.Choice> passages = workshop.words().choices().apply(task);
        if (!passages.isEmpty()) {
            getChildren().add(TaskCard.label(workshop.phrases().of("lessons.task.right-passages"), "scene-caption"));
        }
        passages.forEach(passage -> getChildren().add(box(task, passage, edit)));
    }

    private static CheckBox box(Task task, LessonWords.Choice passage, Consumer<UnaryOperator<Task>> edit) {
        CheckBox box = new CheckBox(passage.words());
        box.setWrapText(true);
        box.getStyleClass().add("task-passage");
        box.setMinHeight(USE_PREF_SIZE);
        box.setId("task-passage-" + passage.id().replaceAll("[^a-z0-9]+", "-"));
        box.setSelected(task.right().contains(passage.id()));
        box.setOnAction(event -> edit.accept(now -> {
            List<String> right = new ArrayList<>(now.right());
            if (!right.remove(passage.id())) {
                right.add(passage.id());
            }
            return now.answeredBy(right);
        }));
        return box;
    }
}
