package org.fourislands.ui.lessons;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.fourislands.lessons.LessonStore;

/** What can be done with a lesson under preparation. What leads on stands out: a first scene, and once there is one, presenting. */
final class LessonTools extends FlowPane {
    private static final String LEADS_ON = "accent";

    private final Workshop workshop;
    private final LessonStore store;
    private final Button add;
    private final Button present;
    private final Button work;
    private final MenuItem handOut;

    LessonTools(Workshop workshop, OpenLesson lesson, PageDeeds deeds, Deeds own) {
        this.workshop = workshop;
        this.store = lesson.store();
        getStyleClass().add("lesson-tools");
        add = workshop.button("lessons.add-view", deeds.add());
        present = workshop.button("lessons.present", own.present());
        work = workshop.button("lessons.work", own.work());
        handOut = item("lessons.hand-out", own.handOut());
        getChildren().addAll(add, present, work, more(deeds, lesson), new PlannedField(workshop, store));
        store.watch(now -> now.get().scenes().isEmpty(), this::lead);
    }

    private void lead(boolean empty) {
        List.of(present, work).forEach(button -> button.setDisable(empty));
        handOut.setDisable(empty);
        add.getStyleClass().remove(LEADS_ON);
        present.getStyleClass().remove(LEADS_ON);
        (empty ? add : present).getStyleClass().add(LEADS_ON);
    }

    private MenuButton more(PageDeeds deeds, OpenLesson lesson) {
        MenuButton more = new MenuButton(workshop.phrases().of("lessons.more"));
        more.setId("lesson-more");
        more.getStyleClass().add("lesson-button");
        MenuItem undo = item("lessons.undo-key", store::undo);
        MenuItem redo = item("lessons.redo-key", store::redo);
        MenuItem copies = item("lessons.enclosed.again", deeds.takeCopies());
        copies.setVisible(!lesson.enclosed().isEmpty());
        more.setOnShowing(event -> {
            undo.setDisable(!store.canUndo());
            redo.setDisable(!store.canRedo());
        });
        more.getItems()
                .addAll(
                        undo,
                        redo,
                        item("lessons.add-start", () -> Pages.addStart(workshop, store, deeds.view())),
                        item("lessons.add-end", () -> Pages.addEnd(workshop, store, deeds.view())),
                        handOut,
                        item("lessons.save-as", deeds.saveAs()),
                        item("lessons.pass-on", deeds.passOn()),
                        copies);
        return more;
    }

    private MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem(workshop.phrases().of(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> deed.run());
        return item;
    }

    /** What the page does with the lesson. */
    record Deeds(Runnable present, Runnable work, Runnable handOut) {}
}
