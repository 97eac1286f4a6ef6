package org.fourislands.ui.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Answer;

/** Which of the groups the teacher's own question means. */
final class GroupsField extends VBox {

    GroupsField(Workshop workshop, Task task, Consumer<UnaryOperator<Task>> edit) {
        getStyleClass().add("scene-task");
        getChildren().add(TaskCard.label(workshop.phrases().of("lessons.task.right-groups"), "scene-caption"));
        workshop.words().choices().apply(task).forEach(choice -> {
            CheckBox box = new CheckBox(choice.words());
            box.setId("task-group-" + choice.id());
            box.setSelected(task.right().contains(choice.id()));
            box.setOnAction(event -> edit.accept(now -> turning(now, choice.id())));
            getChildren().add(box);
        });
    }

    /** "None" stands alone. */
    private static Task turning(Task task, String id) {
        List<String> right = new ArrayList<>(task.right());
        if (!right.remove(id)) {
            right.removeIf(other -> id.equals(Answer.NONE) || other.equals(Answer.NONE));
            right.add(id);
        }
        return task.answeredBy(right);
    }
}
