package org.fourislands.ui.present;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.run.PresenterRun;
import org.fourislands.ui.map.MapPane;
import org.fourislands.words.Phrases;

/** What the teacher sees: a map to look ahead on, this scene and the next, the notes, and all that can be done. */
final class TeacherPane extends StackPane {
    private static final double SIDE = 0.36;
    private static final double SIDE_LEAST = 300;
    private static final double GAP = 10;
    private static final double PADDING = 12;

    private final Phrases phrases;
    private final Lecture lecture;
    private final MapPane map;
    private final NotesPane notes;
    private final SceneCard now;
    private final SceneCard next;
    private final VBox side = new VBox();
    private final VBox notices = new VBox();

    TeacherPane(PresentingParts parts, Lecture lecture, Thumbs thumbs, Node bar, Node overview) {
        this.phrases = parts.phrases();
        this.lecture = lecture;
        getStyleClass().add("teacher-side");
        map = new SceneMap(parts, lecture, lecture.ownView(), lecture::own, parts.drawing()).pane();
        notes = new NotesPane(phrases, lecture, parts.habits().first().notesStep());
        now = new SceneCard(thumbs);
        next = new SceneCard(thumbs);
        HBox cards = new HBox(GAP, now, next);
        VBox.setVgrow(notes, Priority.ALWAYS);
        side.getStyleClass().add("teacher-notes-side");
        side.getChildren().addAll(cards, notes);
        VBox left =
                new VBox(new AheadBar(phrases, lecture), map, new DayStrip(parts, lecture.lesson(), lecture.ownView()));
        VBox.setVgrow(map, Priority.ALWAYS);
        HBox middle = new HBox(left, side);
        HBox.setHgrow(left, Priority.ALWAYS);
        BorderPane page = new BorderPane(new StackPane(middle, overview));
        page.setTop(new VBox(notices, bar));
        getChildren().add(page);
        widthProperty().subscribe(width -> divide(width.doubleValue()));
        lecture.run().subscribe(this::look);
    }

    MapPane map() {
        return map;
    }

    NotesPane notes() {
        return notes;
    }

    /** Says what happened to a window, with what can be done about it. */
    void tell(String sentence, Node deed) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setId("window-notice");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox notice = new HBox(words, gap, deed);
        notice.getStyleClass().add("banner");
        notices.getChildren().setAll(notice);
    }

    void tellNothing() {
        notices.getChildren().clear();
    }

    private void divide(double width) {
        double wide = Math.max(SIDE_LEAST, width * SIDE);
        side.setMinWidth(wide);
        side.setPrefWidth(wide);
        side.setMaxWidth(wide);
        double card = Math.floor((wide - 2 * PADDING - GAP) / 2);
        now.wide(card);
        next.wide(card);
    }

    private void look(PresenterRun run) {
        now.show(
                run.isAtEnd() ? phrases.of("present.now.end") : phrases.of("present.now", run.at() + 1),
                lecture.current());
        next.show(
                run.upcoming()
                        .map(place -> phrases.of("present.then", place + 1))
                        .orElseGet(() -> phrases.of("present.then.end")),
                lecture.upcoming());
    }
}
