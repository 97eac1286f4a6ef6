package org.fourislands.ui.lessons;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;

/** What a scene asks the class, and the menu to ask something else. */
final class TaskField extends VBox {
    private static final List<String> GROUPS = List.of("etorofu", "kunashiri", "shikotan", "habomai");

    private final Workshop workshop;
    private final Consumer<UnaryOperator<Scene>> change;
    private final Label asked = new Label();
    private final MenuButton ask;

    TaskField(Workshop workshop, Consumer<UnaryOperator<Scene>> change) {
        this.workshop = workshop;
        this.change = change;
        getStyleClass().add("scene-task");
        asked.setWrapText(true);
        asked.setMinHeight(USE_PREF_SIZE);
        asked.getStyleClass().add("scene-source");
        ask = new MenuButton(workshop.phrases().of("lessons.task.ask"));
        ask.setId("scene-ask");
        ask.getStyleClass().add("lesson-button");
        ask.getItems()
                .addAll(
                        groups(Task.Kind.WHO_ADMINISTERED),
                        groups(Task.Kind.WHO_CLAIMED),
                        item(key(Task.Kind.WHICH_PROPOSAL), Optional.of(task(Task.Kind.WHICH_PROPOSAL, List.of()))),
                        item("lessons.task.nothing", Optional.empty()));
        getChildren().addAll(asked, ask);
    }

    void show(Scene scene) {
        asked.setText(workshop.words().asked().apply(scene));
        asked.setManaged(scene.task().isPresent());
        asked.setVisible(scene.task().isPresent());
    }

    private Menu groups(Task.Kind kind) {
        Menu menu = new Menu(workshop.phrases().of(key(kind)));
        GROUPS.forEach(id -> {
            MenuItem item = new MenuItem(workshop.words().name().apply(id));
            item.setOnAction(event -> set(Optional.of(task(kind, List.of(id)))));
            menu.getItems().add(item);
        });
        return menu;
    }

    private MenuItem item(String key, Optional<Task> task) {
        MenuItem item = new MenuItem(workshop.phrases().of(key));
        item.setOnAction(event -> set(task));
        return item;
    }

    private void set(Optional<Task> task) {
        change.accept(scene -> scene.asking(task));
    }

    private static Task task(Task.Kind kind, List<String> about) {
        return new Task(kind, "", about, List.of(), "", List.of());
    }

    private static String key(Task.Kind kind) {
        return "lessons.task." + kind.word();
    }
}
