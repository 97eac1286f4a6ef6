package org.fourislands.ui.lessons;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Work;

/** What can be chosen in answering, as buttons; where the order counts, each that was chosen says its place. */
final class ChoiceButtons extends FlowPane {
    private static final double MARGINS = 36;

    private final Workshop workshop;
    private final Work work;
    private final Consumer<String> choose;

    ChoiceButtons(Workshop workshop, Work work, Task task, Consumer<String> choose) {
        this.workshop = workshop;
        this.work = work;
        this.choose = choose;
        getStyleClass().add("task-choices");
        boolean ordered = task.kind() == Task.Kind.IN_ORDER;
        workshop.words()
                .choices()
                .apply(task)
                .forEach(choice -> getChildren().add(button(choice, ordered ? place(choice) : 0)));
    }

    private int place(LessonWords.Choice choice) {
        return work.answer().chosen().indexOf(choice.id()) + 1;
    }

    private ToggleButton button(LessonWords.Choice choice, int place) {
        ToggleButton button = new ToggleButton(
                place > 0 ? workshop.phrases().of("lessons.work.nth", place, choice.words()) : choice.words());
        button.getStyleClass().add("task-choice");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        parentProperty().subscribe(parent -> {
            if (parent instanceof javafx.scene.layout.Region card) {
                button.maxWidthProperty().bind(card.widthProperty().subtract(MARGINS));
            }
        });
        button.setSelected(place(choice) > 0);
        button.setDisable(work.isHandedIn());
        button.setOnAction(event -> choose.accept(choice.id()));
        button.setId("choice-" + choice.id());
        return button;
    }
}
