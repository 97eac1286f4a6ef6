package org.fourislands.ui.lessons;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Work;
import org.kordamp.ikonli.feather.Feather;

/** A question answered with passages of a work: it is opened and searched; the passages found stand here, and can be let go. */
final class EvidenceAnswer extends VBox {
    private final Workshop workshop;
    private final Work work;
    private final Task task;
    private final Deeds deeds;
    private final List<LessonWords.Choice> passages;

    EvidenceAnswer(Workshop workshop, Work work, Task task, Deeds deeds) {
        this.workshop = workshop;
        this.work = work;
        this.task = task;
        this.deeds = deeds;
        passages = workshop.words().choices().apply(task);
        getStyleClass().add("task-evidence");
        if (!work.isHandedIn()) {
            getChildren().add(workshop.button("lessons.work.search", deeds.search()));
        }
        work.answer().chosen().forEach(id -> getChildren().add(found(id)));
        if (!work.isHandedIn() && !passages.isEmpty()) {
            getChildren().add(instead());
        }
    }

    private Node found(String id) {
        Label words = new Label(passages.stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .map(LessonWords.Choice::words)
                .orElseGet(() -> workshop.words().name().apply(id)));
        words.getStyleClass().add("task-found");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("scene-source-line");
        if (!work.isHandedIn()) {
            Node drop = workshop.icon(
                    Feather.X, "lessons.work.let-go", () -> deeds.choose().accept(id));
            line.getChildren().add(drop);
        }
        return line;
    }

    /** The passages as a list of buttons, for those who cannot use the reader. */
    private Node instead() {
        Hyperlink link = new Hyperlink(workshop.phrases().of("lessons.work.list-instead"));
        link.setId("lessons-work-list");
        link.setOnAction(event -> {
            int at = getChildren().indexOf(link);
            getChildren().set(at, new ChoiceButtons(workshop, work, task, deeds.choose()));
            getChildren().get(at).lookupAll(".task-choice").stream().findFirst().ifPresent(Node::requestFocus);
        });
        return link;
    }

    /** {@code choose} takes a passage into the answer, or lets it go; {@code search} opens the work. */
    record Deeds(Consumer<String> choose, Runnable search) {}
}
