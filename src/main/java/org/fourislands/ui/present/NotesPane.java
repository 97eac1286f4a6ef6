package org.fourislands.ui.present;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.Scene;
import org.fourislands.words.Phrases;

/** The teacher's notes on a scene, in letters as large as the teacher wants them. */
final class NotesPane extends VBox {
    private static final double USUAL = 18;
    private static final double LEAST = 11;
    private static final double MOST = 44;
    private static final double STEP = 1.15;

    private final Label notes = new Label();
    private double size;

    NotesPane(Phrases phrases, Lecture lecture, int steps) {
        size = USUAL * Math.pow(STEP, steps);
        getStyleClass().add("notes");
        Label heading = new Label(phrases.of("present.notes"));
        heading.getStyleClass().add("run-card-head");
        Label keys = new Label(phrases.of("present.notes.keys"));
        keys.getStyleClass().add("notes-keys");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        notes.setWrapText(true);
        notes.setId("notes");
        notes.getStyleClass().add("notes-words");
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dossier");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(heading, gap, keys), scroll);
        lecture.run().subscribe(run -> {
            notes.setText(lecture.current()
                    .map(Scene::notes)
                    .filter(words -> !words.isBlank())
                    .orElseGet(() -> phrases.of("present.notes.none")));
            scroll.setVvalue(0);
        });
        letter();
    }

    void larger() {
        size = Math.min(MOST, size * STEP);
        letter();
    }

    void smaller() {
        size = Math.max(LEAST, size / STEP);
        letter();
    }

    private void letter() {
        notes.setStyle("-fx-font-size: " + Math.round(size) + "px;");
    }
}
