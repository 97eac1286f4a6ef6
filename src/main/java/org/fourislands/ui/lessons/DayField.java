package org.fourislands.ui.lessons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.fourislands.lessons.Task;
import org.fourislands.view.ViewState;

/** Which day is asked for: that of an event, one on which a party administered a group, or days that the teacher takes from the clock. */
final class DayField extends VBox {
    private final Workshop workshop;
    private final Task task;
    private final Consumer<UnaryOperator<Task>> edit;

    DayField(
            Workshop workshop,
            Task task,
            ThingSearch search,
            Consumer<UnaryOperator<Task>> edit,
            Supplier<ViewState> view) {
        this.workshop = workshop;
        this.task = task;
        this.edit = edit;
        getStyleClass().add("scene-task");
        ComboBox<LessonWords.Choice> parties = box(
                "task-party",
                "lessons.task.party",
                workshop.words().asking().parties().get());
        ComboBox<LessonWords.Choice> groups = box(
                "task-group",
                "lessons.task.group",
                workshop.words().asking().groups().get());
        parties.setOnAction(event -> administered(parties, groups));
        groups.setOnAction(event -> administered(parties, groups));
        FlowPane clock = new FlowPane(
                workshop.button(
                        "lessons.task.first-day",
                        () -> edit.accept(now -> from(now, view.get().day()))),
                workshop.button(
                        "lessons.task.last-day",
                        () -> edit.accept(now -> until(now, view.get().day()))));
        clock.getStyleClass().add("scene-buttons");
        getChildren()
                .addAll(
                        TaskCard.label(workshop.phrases().of("lessons.task.day.event"), "scene-caption"),
                        search,
                        TaskCard.label(workshop.phrases().of("lessons.task.day.administered"), "scene-caption"),
                        new FlowPane(parties, groups),
                        TaskCard.label(workshop.phrases().of("lessons.task.day.clock"), "scene-caption"),
                        clock);
        given().ifPresent(days -> getChildren()
                .add(TaskCard.label(workshop.phrases().of("lessons.task.right-days", days), "scene-source")));
    }

    /** The day of an event or a proposal. */
    static Task of(Task task, String id) {
        return task.askingAbout(List.of(id)).answeredBy(List.of());
    }

    private Optional<String> given() {
        return task.right().stream().findFirst().map(workshop.words().name());
    }

    private void administered(ComboBox<LessonWords.Choice> parties, ComboBox<LessonWords.Choice> groups) {
        List<String> about = new ArrayList<>();
        Optional.ofNullable(parties.getValue()).map(LessonWords.Choice::id).ifPresent(about::add);
        Optional.ofNullable(groups.getValue()).map(LessonWords.Choice::id).ifPresent(about::add);
        if (!about.equals(task.about())) {
            edit.accept(now -> now.askingAbout(about).answeredBy(List.of()));
        }
    }

    private static Task from(Task task, LocalDate day) {
        LocalDate last = end(task, 1).filter(known -> !known.isBefore(day)).orElse(day);
        return task.askingAbout(List.of()).answeredBy(List.of(written(day, last)));
    }

    private static Task until(Task task, LocalDate day) {
        LocalDate first = end(task, 0).filter(known -> !known.isAfter(day)).orElse(day);
        return task.askingAbout(List.of()).answeredBy(List.of(written(first, day)));
    }

    private static String written(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private static Optional<LocalDate> end(Task task, int which) {
        return task.right().stream()
                .findFirst()
                .map(days -> days.split("/", 2))
                .map(ends -> ends[Math.min(which, ends.length - 1)])
                .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(LocalDate::parse);
    }

    private ComboBox<LessonWords.Choice> box(String id, String key, List<LessonWords.Choice> choices) {
        ComboBox<LessonWords.Choice> box = new ComboBox<>();
        box.setId(id);
        box.setPromptText(workshop.phrases().of(key));
        box.setAccessibleText(workshop.phrases().of(key));
        box.setConverter(new Named(choices));
        box.getItems().setAll(choices);
        choices.stream()
                .filter(choice -> task.about().contains(choice.id()))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    /** A choice by its words. */
    private static final class Named extends StringConverter<LessonWords.Choice> {
        private final List<LessonWords.Choice> all;

        Named(List<LessonWords.Choice> all) {
            this.all = all;
        }

        @Override
        public String toString(LessonWords.Choice choice) {
            return choice == null ? "" : choice.words();
        }

        @Override
        public LessonWords.Choice fromString(String words) {
            return all.stream()
                    .filter(choice -> choice.words().equals(words))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
