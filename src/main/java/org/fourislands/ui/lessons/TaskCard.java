package org.fourislands.ui.lessons;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Work;

/** What a scene asks, where it is answered, and, once the answer was handed in, why it is right or not. */
final class TaskCard extends VBox {
    private final Workshop workshop;
    private final AnswerPlaces places;
    private final Work work;
    private final Consumer<UnaryOperator<Work>> change;
    private Optional<DayAnswer> clock = Optional.empty();

    TaskCard(Workshop workshop, AnswerPlaces places, Work work, Consumer<UnaryOperator<Work>> change) {
        this.workshop = workshop;
        this.places = places;
        this.work = work;
        this.change = change;
        getStyleClass().add("task-card");
        work.scene().ifPresent(scene -> scene.task().ifPresent(task -> lay(scene, task)));
    }

    void clockAt(LocalDate day) {
        clock.ifPresent(answer -> answer.clockAt(day));
    }

    private void lay(Scene scene, Task task) {
        getChildren().add(label(workshop.words().asked().apply(scene), "task-asked"));
        getChildren()
                .add(label(workshop.phrases().of("lessons.how." + task.kind().word()), "lesson-soft"));
        getChildren().add(answering(scene, task));
        if (work.isHandedIn()) {
            getChildren().add(explained(scene, task));
        } else {
            Button check = workshop.button("lessons.work.check", () -> change.accept(Work::handingIn));
            check.setDisable(work.answer().chosen().isEmpty());
            getChildren().add(check);
        }
    }

    private Node answering(Scene scene, Task task) {
        return switch (task.kind().place()) {
            case CHOICES, MAP -> new ChoiceButtons(workshop, work, task, this::choose);
            case CLOCK -> {
                DayAnswer answer = new DayAnswer(workshop, work, places.day(), this::choose);
                clock = Optional.of(answer);
                yield answer;
            }
            case READER ->
                new EvidenceAnswer(
                        workshop, work, task, new EvidenceAnswer.Deeds(this::choose, () -> search(scene, task)));
        };
    }

    private void choose(String id) {
        change.accept(now -> now.choosing(id));
    }

    private void search(Scene scene, Task task) {
        task.about().stream()
                .findFirst()
                .ifPresent(source -> places.search(new AnswerPlaces.Search(
                        source,
                        workshop.words().name().apply(source),
                        workshop.words().asked().apply(scene),
                        workshop.words().choices().apply(task),
                        found -> change.accept(now -> now.adding(found)))));
    }

    private Node explained(Scene scene, Task task) {
        AnswerSheet sheet = new AnswerSheet(workshop.phrases(), workshop.words(), work);
        String verdict = sheet.judged(scene).verdict().name().toLowerCase(Locale.ROOT);
        VBox box = new VBox(label(sheet.verdict(scene), "verdict-" + verdict));
        box.getStyleClass().add("task-explained");
        if (!sheet.right(scene).isEmpty()) {
            box.getChildren()
                    .add(label(workshop.phrases().of("lessons.work.right", sheet.right(scene)), "work-sentence"));
        }
        if (!sheet.also(scene).isEmpty()) {
            box.getChildren()
                    .add(label(workshop.phrases().of("lessons.work.also", sheet.also(scene)), "work-sentence"));
        }
        if (!task.explanation().isBlank()) {
            box.getChildren().add(label(task.explanation(), "work-sentence"));
        }
        List<String> citations = sheet.citations(scene);
        citations.forEach(cited ->
                box.getChildren().add(label(workshop.phrases().of("lessons.work.source", cited), "lesson-soft")));
        return box;
    }

    static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
