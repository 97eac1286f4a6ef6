package org.fourislands.ui.lessons;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fourislands.lessons.LessonStore;

/** One lesson under preparation: its title, what can be done with it, and its scenes. */
final class LessonPane extends BorderPane {
    private static final Duration PAUSE_IN_TYPING = Duration.seconds(3);

    private final OpenLesson lesson;
    private final LessonStore store;
    private final PageDeeds deeds;
    private final LessonHead head;
    private final ScrollPane scroll = new ScrollPane();
    private final SceneList scenes;
    private final PauseTransition pause = new PauseTransition(PAUSE_IN_TYPING);

    LessonPane(Workshop workshop, OpenLesson lesson, PageDeeds deeds, Modes modes) {
        this.lesson = lesson;
        this.deeds = deeds;
        store = lesson.store();
        getStyleClass().add("lesson-pane");
        scenes = new SceneList(
                workshop,
                store,
                new SceneList.Deeds(
                        deeds.view(),
                        deeds.show(),
                        place -> deeds.notice()
                                .tell(
                                        workshop.phrases().of("lessons.scene.deleted", place + 1),
                                        workshop.phrases().of("lessons.undo"),
                                        store::undo),
                        this::reveal));
        scroll.setContent(scenes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("dossier", "scene-scroll");
        head = new LessonHead(workshop, lesson, deeds);
        LessonTools.Deeds own =
                new LessonTools.Deeds(() -> deeds.present().accept(openPlace()), modes.work(), modes.handOut());
        setTop(new VBox(head, new LessonTools(workshop, lesson, deeds, own)));
        setCenter(scroll);
        store.watch(LessonStore::get, now -> pause.playFromStart());
        pause.setOnFinished(event -> store.settle());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    OpenLesson lesson() {
        return lesson;
    }

    /** The id of the scene that is open. */
    Optional<String> openScene() {
        return scenes.open();
    }

    void open(String scene) {
        scenes.open(scene);
    }

    /** The place of the scene from which presenting begins. */
    int openPlace() {
        return scenes.openPlace();
    }

    /** The focus goes to the open scene, or the first one, or the title where there is none. */
    void enter() {
        if (store.get().scenes().isEmpty()) {
            head.enter();
        } else {
            scenes.enter();
        }
    }

    private void key(KeyEvent event) {
        boolean plain = event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.Z) {
            event.consume();
            if (event.isShiftDown()) {
                store.redo();
            } else {
                store.undo();
            }
        } else if (plain && event.getCode() == KeyCode.Y) {
            event.consume();
            store.redo();
        }
    }

    /** Scrolls as little as shows the card, once it has its height. */
    private void reveal(SceneCard card) {
        deeds.soon().accept(() -> {
            scroll.applyCss();
            scroll.layout();
            Bounds shown = card.getBoundsInParent();
            double whole = scenes.getHeight() - scroll.getViewportBounds().getHeight();
            if (whole <= 0) {
                return;
            }
            double top = scroll.getVvalue() * whole;
            double bottom = top + scroll.getViewportBounds().getHeight();
            if (shown.getMinY() < top || shown.getHeight() > bottom - top) {
                scroll.setVvalue(shown.getMinY() / whole);
            } else if (shown.getMaxY() > bottom) {
                scroll.setVvalue((shown.getMaxY() - (bottom - top)) / whole);
            }
        });
    }

    /** What else can be done with the lesson in its place. */
    record Modes(Runnable work, Runnable handOut) {}
}
