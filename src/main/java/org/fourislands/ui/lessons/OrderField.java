package org.fourislands.ui.lessons;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Task;
import org.kordamp.ikonli.feather.Feather;

/** The events and proposals that are to be put in order: by their days, unless the teacher orders them otherwise. */
final class OrderField extends VBox {
    private final Workshop workshop;
    private final Consumer<UnaryOperator<Task>> edit;
    private final List<String> order;

    OrderField(Workshop workshop, Task task, ThingSearch search, Consumer<UnaryOperator<Task>> edit) {
        this.workshop = workshop;
        this.edit = edit;
        order = task.right().isEmpty() ? byDay(task) : task.right();
        getStyleClass().add("scene-task");
        for (int at = 0; at < order.size(); at++) {
            getChildren().add(line(at));
        }
        String told = task.right().isEmpty() ? "lessons.task.by-day" : "lessons.task.by-you";
        if (!order.isEmpty()) {
            getChildren().add(TaskCard.label(workshop.phrases().of(told), "lesson-soft"));
        }
        if (!task.right().isEmpty()) {
            Hyperlink again = new Hyperlink(workshop.phrases().of("lessons.task.order-by-day"));
            again.setId("task-order-by-day");
            again.setOnAction(event -> edit.accept(now -> now.answeredBy(List.of())));
            getChildren().add(again);
        }
        getChildren().add(search);
    }

    /** One more at the end; nothing where it is there already. */
    static Task adding(Task task, String id) {
        if (task.about().contains(id)) {
            return task;
        }
        Task more = task.askingAbout(with(task.about(), id));
        return task.right().isEmpty() ? more : more.answeredBy(with(task.right(), id));
    }

    private static List<String> with(List<String> ids, String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return more;
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    private List<String> byDay(Task task) {
        return workshop.words().asking().dated().get().stream()
                .map(LessonWords.Choice::id)
                .filter(task.about()::contains)
                .toList();
    }

    private Node line(int at) {
        String id = order.get(at);
        Label words = TaskCard.label(workshop.phrases().of("lessons.work.nth", at + 1, named(id)), "scene-source");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button up = icon(Feather.ARROW_UP, "lessons.task.earlier", "task-up-" + id, () -> move(at, at - 1));
        Button down = icon(Feather.ARROW_DOWN, "lessons.task.later", "task-down-" + id, () -> move(at, at + 1));
        up.setDisable(at == 0);
        down.setDisable(at == order.size() - 1);
        Button drop = icon(
                Feather.X,
                "lessons.task.drop",
                "task-drop-" + id,
                () -> edit.accept(
                        now -> now.askingAbout(without(now.about(), id)).answeredBy(without(now.right(), id))));
        HBox line = new HBox(words, up, down, drop);
        line.getStyleClass().add("scene-source-line");
        return line;
    }

    private Button icon(Feather icon, String key, String id, Runnable deed) {
        Button button = workshop.icon(icon, key, deed);
        button.setId(id);
        return button;
    }

    private String named(String id) {
        return workshop.words().asking().dated().get().stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst()
                .map(LessonWords.Choice::words)
                .orElseGet(() -> workshop.words().name().apply(id));
    }

    private void move(int from, int to) {
        List<String> next = new ArrayList<>(order);
        Collections.swap(next, from, to);
        edit.accept(task -> task.answeredBy(next));
    }
}
