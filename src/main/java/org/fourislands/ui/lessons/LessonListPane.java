package org.fourislands.ui.lessons;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.LessonEntry;
import org.kordamp.ikonli.feather.Feather;

/** All lessons: those that come with the program, and the teacher's own. */
final class LessonListPane extends ScrollPane {
    private final Workshop workshop;
    private final Deeds deeds;
    private final VBox page = new VBox();

    LessonListPane(Workshop workshop, LessonDesk desk, Deeds deeds) {
        this.workshop = workshop;
        this.deeds = deeds;
        getStyleClass().addAll("dossier", "lesson-list");
        page.getStyleClass().add("lesson-list-page");
        setContent(page);
        setFitToWidth(true);
        desk.list().subscribe(this::show);
    }

    /** The focus goes to the first lesson. */
    void enter() {
        page.getChildren().stream()
                .flatMap(node -> node.lookupAll(".lesson-entry").stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(List<LessonEntry> lessons) {
        Predicate<LessonEntry> own = entry -> entry.origin() == LessonEntry.Origin.OWN;
        FlowPane makers = new FlowPane(
                workshop.button("lessons.new", deeds.create()), workshop.button("lessons.open-file", deeds.openFile()));
        makers.getStyleClass().add("lesson-makers");
        page.getChildren().setAll(words("lessons.explained", "lesson-soft"), makers);
        section("lessons.own", lessons.stream().filter(own).toList(), "lessons.own.none");
        section("lessons.shipped", lessons.stream().filter(own.negate()).toList(), "lessons.shipped.none");
    }

    private void section(String key, List<LessonEntry> lessons, String emptyKey) {
        page.getChildren().add(words(key, "lesson-section"));
        if (lessons.isEmpty()) {
            page.getChildren().add(words(emptyKey, "lesson-soft"));
        }
        lessons.forEach(lesson -> page.getChildren().add(entry(lesson)));
    }

    private Node entry(LessonEntry lesson) {
        Label title = new Label(lesson.title().isBlank() ? workshop.phrases().of("lessons.untitled") : lesson.title());
        title.getStyleClass().add("lesson-entry-title");
        Label about = new Label(lesson.about());
        about.getStyleClass().add("lesson-soft");
        about.setManaged(!lesson.about().isBlank());
        Label scenes = new Label(workshop.phrases().of("lessons.scenes", lesson.scenes()));
        scenes.getStyleClass().add("lesson-soft");
        VBox open = new VBox(title, about, scenes);
        open.getChildren().forEach(words -> ((Label) words).setWrapText(true));
        open.getStyleClass().add("lesson-entry");
        open.setFocusTraversable(true);
        open.setAccessibleRole(AccessibleRole.BUTTON);
        open.setAccessibleText(String.join(". ", title.getText(), lesson.about(), scenes.getText()));
        open.setOnMouseClicked(event -> deeds.open().accept(lesson));
        open.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                deeds.open().accept(lesson);
            }
        });
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(open);
        row.getStyleClass().add("lesson-row");
        if (lesson.origin() == LessonEntry.Origin.OWN) {
            row.getChildren()
                    .add(workshop.icon(
                            Feather.TRASH_2,
                            "lessons.remove",
                            () -> deeds.remove().accept(lesson)));
        }
        return row;
    }

    private Label words(String key, String style) {
        Label label = new Label(workshop.phrases().of(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** What is done from the list. */
    record Deeds(Consumer<LessonEntry> open, Consumer<LessonEntry> remove, Runnable create, Runnable openFile) {}
}
