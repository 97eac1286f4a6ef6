package org.fourislands.ui.lessons;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
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
    private Optional<TaskCard> card = Optional.empty();

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
        sceneProperty().subscribe(this::askOnMap);
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
                .ifPresent(id -> change(now -> now.choosing(id)));
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
        card = Optional.empty();
        work.scene().ifPresentOrElse(this::lay, this::layEnd);
        askOnMap();
    }

    private void lay(Scene scene) {
        add(scene.title(), "dossier-title");
        add(scene.sentence(), "work-sentence");
        if (scene.task().isPresent()) {
            TaskCard made = new TaskCard(workshop, deeds.places(), work, this::change);
            card = Optional.of(made);
            page.getChildren().add(made);
        } else if (!scene.sources().isEmpty()) {
            add(workshop.phrases().of("lessons.scene.sources"), "scene-caption");
            scene.sources().forEach(source -> add(workshop.words().cite().apply(source), "lesson-soft"));
        }
    }

    /** What had the focus is made anew, and has it again. */
    private void change(UnaryOperator<Work> way) {
        Optional<String> focused = Optional.ofNullable(getScene())
                .map(javafx.scene.Scene::getFocusOwner)
                .filter(this::holds)
                .map(Node::getId);
        show(way.apply(work));
        applyCss();
        focused.map(id -> page.lookup("#" + id.replace("/", "\\/")))
                .filter(node -> !node.isDisabled())
                .or(() -> focused.map(id -> page.lookup("#lessons-work-check")).filter(node -> !node.isDisabled()))
                .or(() -> focused.map(id -> (Node) next))
                .ifPresent(Node::requestFocus);
    }

    private boolean holds(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == page) {
                return true;
            }
        }
        return false;
    }

    /** The clock has moved. */
    void clockAt(LocalDate day) {
        card.ifPresent(asked -> asked.clockAt(day));
    }

    /** Hands the question over to the map, as long as it is to be answered there and this page is in the window. */
    private void askOnMap() {
        boolean onMap = getScene() != null
                && work.task()
                        .filter(task -> task.kind().place() == Task.Place.MAP)
                        .isPresent();
        Set<String> marked = onMap ? Set.copyOf(work.answer().chosen()) : Set.of();
        if (onMap && !work.isHandedIn()) {
            deeds.places().ask(marked, id -> change(now -> now.choosing(id)));
        } else {
            deeds.places().mark(marked);
        }
    }

    private void layEnd() {
        page.getChildren()
                .add(new WorkEnd(
                        workshop,
                        work,
                        name -> deeds.save()
                                .accept(new AnswerSheet(workshop.phrases(), workshop.words(), work)
                                        .text(name, LocalDate.now(ZoneId.systemDefault()))),
                        () -> go(now -> Work.begin(now.lesson()))));
    }

    private void add(String words, String style) {
        if (!words.isBlank()) {
            page.getChildren().add(TaskCard.label(words, style));
        }
    }

    /**
     * What is done from here.
     *
     * @param show shows a scene on the map
     * @param places where a question is answered outside this page
     * @param save keeps the answers as a file
     */
    record Deeds(Consumer<Scene> show, AnswerPlaces places, Consumer<String> save, Runnable leave) {}
}
