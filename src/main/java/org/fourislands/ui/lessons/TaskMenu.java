package org.fourislands.ui.lessons;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.fourislands.lessons.Task;

/** The menu to ask something, something else, or nothing. */
final class TaskMenu extends MenuButton {
    private final Workshop workshop;
    private final Consumer<Optional<Task>> ask;

    TaskMenu(Workshop workshop, Consumer<Optional<Task>> ask) {
        super(workshop.phrases().of("lessons.task.ask"));
        this.workshop = workshop;
        this.ask = ask;
        setId("scene-ask");
        getStyleClass().add("lesson-button");
        Supplier<List<LessonWords.Choice>> groups = workshop.words().asking().groups();
        Supplier<List<LessonWords.Choice>> parties = workshop.words().asking().parties();
        getItems()
                .addAll(
                        each(Task.Kind.WHO_ADMINISTERED, groups),
                        each(Task.Kind.WHO_CLAIMED, groups),
                        each(Task.Kind.WHICH_ADMINISTERED, parties),
                        each(Task.Kind.WHICH_CLAIMED, parties),
                        item(Task.Kind.WHICH_ISLANDS),
                        item(Task.Kind.WHICH_DAY),
                        item(Task.Kind.WHICH_PROPOSAL),
                        item(Task.Kind.IN_ORDER),
                        item(Task.Kind.FIND_EVIDENCE),
                        item("lessons.task.nothing", Optional.empty()));
    }

    private Menu each(Task.Kind kind, Supplier<List<LessonWords.Choice>> things) {
        Menu menu = new Menu(workshop.phrases().of(key(kind)));
        menu.setId("ask-" + kind.word());
        things.get().forEach(thing -> {
            MenuItem item = new MenuItem(thing.words());
            item.setId("ask-" + kind.word() + "-" + thing.id());
            item.setOnAction(event -> ask.accept(Optional.of(Task.of(kind, thing.id()))));
            menu.getItems().add(item);
        });
        return menu;
    }

    private MenuItem item(Task.Kind kind) {
        MenuItem item = item(key(kind), Optional.of(Task.of(kind)));
        item.setId("ask-" + kind.word());
        return item;
    }

    private MenuItem item(String key, Optional<Task> task) {
        MenuItem item = new MenuItem(workshop.phrases().of(key));
        item.setOnAction(event -> ask.accept(task));
        return item;
    }

    private static String key(Task.Kind kind) {
        return "lessons.task." + kind.word();
    }
}
