package org.fourislands.ui.lessons;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Work;
import org.fourislands.view.Selection;
import org.kordamp.ikonli.feather.Feather;

/** A lesson as a student goes through it, beside the map: scene by scene, with what is asked and why an answer is right. */
final class WorkPane extends BorderPane {
    private final Workshop workshop;
    private final Deeds deeds;
    private final VBox page = new VBox();
    private final Label place = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button back;
    private final Button next;
    private final ScrollPane scroll = new ScrollPane(page);
    private Work work;

    WorkPane(Workshop workshop, Lesson lesson, Deeds deeds) {
        this.workshop = workshop;
        this.deeds = deeds;
        work = Work.begin(lesson);
        getStyleClass().add("work-pane");
        page.getStyleClass().add("work-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dossier");
        back = workshop.button("lessons.work.back", () -> go(Work::back));
        next = workshop.button("lessons.work.next", () -> go(Work::next));
        next.getStyleClass().add("accent");
        Label title = new Label(lesson.title());
        title.getStyleClass().add("work-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, workshop.icon(Feather.X, "lessons.work.leave", deeds.leave()));
        head.getStyleClass().add("lesson-head");
        progress.setMaxWidth(Double.MAX_VALUE);
        setTop(new VBox(head, progress));
        HBox foot = new HBox(back, next, place);
        foot.getStyleClass().add("work-foot");
        setBottom(foot);
        setCenter(scroll);
        go(UnaryOperator.identity());
    }

    void enter() {
        next.requestFocus();
    }

    /** What is picked on the map or on the clock answers a question that has it among its choices. */
    void picked(Optional<Selection> thing) {
        thing.map(Selection::id)
                .filter(id -> work.scene()
                        .map(Scene::view)
                        .flatMap(view -> view.selection())
                        .filter(set -> set.id().equals(id))
                        .isEmpty())
                .filter(id -> work.task().filter(task -> offers(task, id)).isPresent())
                .filter(id -> !work.answer().chosen().contains(id))
                .ifPresent(id -> show(work.choosing(id)));
    }

    private boolean offers(Task task, String id) {
        return workshop.words().choices().apply(task).stream()
                .anyMatch(choice -> choice.id().equals(id));
    }

    /** To another scene, which the map then shows. */
    private void go(UnaryOperator<Work> way) {
        show(way.apply(work));
        scroll.setVvalue(0);
        work.scene().ifPresent(deeds.show());
    }

    private void show(Work now) {
        work = now;
        int all = work.lesson().scenes().size();
        progress.setProgress(all == 0 ? 1 : (double) work.at() / all);
        back.setDisable(work.at() == 0);
        next.setDisable(work.isAtEnd());
        place.setText(
                work.isAtEnd()
                        ? workshop.phrases().of("lessons.work.end")
                        : workshop.phrases().of("lessons.work.place", work.at() + 1, all));
        page.getChildren().clear();
        work.scene().ifPresentOrElse(this::lay, this::layEnd);
    }

    private void lay(Scene scene) {
        add(scene.title(), "dossier-title");
        add(scene.sentence(), "work-sentence");
        scene.task().ifPresent(task -> layTask(scene, task));
        if (scene.task().isEmpty() && !scene.sources().isEmpty()) {
            add(workshop.phrases().of("lessons.scene.sources"), "scene-caption");
            scene.sources().forEach(source -> add(workshop.words().cite().apply(source), "lesson-soft"));
        }
    }

    private void layTask(Scene scene, Task task) {
        VBox card = new VBox();
        card.getStyleClass().add("task-card");
        card.getChildren().add(label(workshop.words().asked().apply(scene), "task-asked"));
        card.getChildren()
                .add(label(workshop.phrases().of("lessons.how." + task.kind().word()), "lesson-soft"));
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("task-choices");
        workshop.words()
                .choices()
                .apply(task)
                .forEach(choice -> choices.getChildren().add(choice(task, choice)));
        card.getChildren().add(choices);
        if (work.isHandedIn()) {
            card.getChildren().addAll(explained(scene, task));
        } else {
            Button check = workshop.button("lessons.work.check", () -> show(work.handingIn()));
            check.setDisable(work.answer().chosen().isEmpty());
            card.getChildren().add(check);
        }
        page.getChildren().add(card);
    }

    private ToggleButton choice(Task task, LessonWords.Choice choice) {
        int at = work.answer().chosen().indexOf(choice.id());
        boolean numbered = task.kind() == Task.Kind.IN_ORDER && at >= 0;
        ToggleButton button = new ToggleButton(
                numbered ? workshop.phrases().of("lessons.work.nth", at + 1, choice.words()) : choice.words());
        button.getStyleClass().add("task-choice");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.maxWidthProperty().bind(page.widthProperty().subtract(72));
        button.setSelected(at >= 0);
        button.setDisable(work.isHandedIn());
        button.setOnAction(event -> choose(choice.id()));
        button.setId("choice-" + choice.id());
        return button;
    }

    /** The button that was pressed is made anew, and has the focus again. */
    private void choose(String id) {
        show(work.choosing(id));
        Optional.ofNullable(page.lookup("#choice-" + id)).ifPresent(Node::requestFocus);
    }

    private List<Node> explained(Scene scene, Task task) {
        AnswerSheet sheet = sheet();
        VBox box = new VBox(label(
                sheet.verdict(scene),
                "verdict-" + sheet.judged(scene).verdict().name().toLowerCase(Locale.ROOT)));
        box.getStyleClass().add("task-explained");
        if (!sheet.right(scene).isEmpty()) {
            box.getChildren()
                    .add(label(workshop.phrases().of("lessons.work.right", sheet.right(scene)), "work-sentence"));
        }
        if (!task.explanation().isBlank()) {
            box.getChildren().add(label(task.explanation(), "work-sentence"));
        }
        sheet.citations(scene)
                .forEach(cited -> box.getChildren()
                        .add(label(workshop.phrases().of("lessons.work.source", cited), "lesson-soft")));
        return List.of(box);
    }

    private void layEnd() {
        AnswerSheet sheet = sheet();
        add(workshop.phrases().of("lessons.work.end"), "dossier-title");
        if (!work.asking().isEmpty()) {
            add(sheet.sum(), "work-sentence");
        }
        for (Scene scene : work.asking()) {
            VBox card = new VBox(
                    label(workshop.words().asked().apply(scene), "task-asked"),
                    label(workshop.phrases().of("lessons.work.answered", sheet.answered(scene)), "work-sentence"),
                    label(sheet.verdict(scene), "lesson-soft"));
            card.getStyleClass().add("task-card");
            page.getChildren().add(card);
        }
        if (!work.asking().isEmpty()) {
            page.getChildren()
                    .add(workshop.button("lessons.work.save", () -> deeds.save().accept(sheet.text())));
        }
        page.getChildren().add(workshop.button("lessons.work.again", () -> go(now -> Work.begin(now.lesson()))));
    }

    private AnswerSheet sheet() {
        return new AnswerSheet(workshop.phrases(), workshop.words(), work);
    }

    private void add(String words, String style) {
        if (!words.isBlank()) {
            page.getChildren().add(label(words, style));
        }
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /**
     * What is done from here.
     *
     * @param show shows a scene on the map
     * @param save keeps the answers as a file
     */
    record Deeds(Consumer<Scene> show, Consumer<String> save, Runnable leave) {}
}
