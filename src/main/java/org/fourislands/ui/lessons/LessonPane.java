package org.fourislands.ui.lessons;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonStore;
import org.kordamp.ikonli.feather.Feather;

/** One lesson under preparation: its title, what can be done with it, and its scenes. */
final class LessonPane extends BorderPane {
    private static final Duration PAUSE_IN_TYPING = Duration.seconds(3);

    private final Workshop workshop;
    private final OpenLesson lesson;
    private final LessonStore store;
    private final PageDeeds deeds;
    private final Modes modes;
    private final TextField title = new TextField();
    private final TextField about = new TextField();
    private final Label saved = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final SceneList scenes;
    private final PauseTransition pause = new PauseTransition(PAUSE_IN_TYPING);

    LessonPane(Workshop workshop, OpenLesson lesson, PageDeeds deeds, Modes modes) {
        this.workshop = workshop;
        this.lesson = lesson;
        this.deeds = deeds;
        this.modes = modes;
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
                        this::reveal,
                        deeds.soon()));
        scroll.setContent(scenes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("dossier", "scene-scroll");
        setTop(new VBox(head(), tools()));
        setCenter(scroll);
        follow();
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
            title.requestFocus();
        } else {
            scenes.enter();
        }
    }

    private HBox head() {
        title.setId("lesson-title-field");
        title.getStyleClass().add("lesson-title");
        title.setAccessibleText(workshop.phrases().of("lessons.title"));
        title.setPromptText(workshop.phrases().of("lessons.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setText(store.get().title());
        title.textProperty().subscribe(typed -> {
            if (!store.get().title().equals(typed)) {
                store.preview(now -> LessonEdits.renamed(now, typed));
            }
        });
        HBox head = new HBox(workshop.icon(Feather.CHEVRON_LEFT, "lessons.all", deeds.all()), title, close());
        head.getStyleClass().add("lesson-head");
        return head;
    }

    private Button close() {
        Button close = new Button("×");
        close.getStyleClass().add("page-close");
        close.setAccessibleText(workshop.phrases().of("lessons.close"));
        close.setOnAction(event -> deeds.close().run());
        return close;
    }

    private VBox tools() {
        about.setId("lesson-about-field");
        about.getStyleClass().add("lesson-about");
        about.setPromptText(workshop.phrases().of("lessons.about"));
        about.setAccessibleText(workshop.phrases().of("lessons.about"));
        about.setText(store.get().about());
        about.textProperty().subscribe(typed -> {
            if (!store.get().about().equals(typed)) {
                store.preview(now -> LessonEdits.about(now, typed));
            }
        });
        Button present =
                workshop.button("lessons.present", () -> deeds.present().accept(openPlace()));
        present.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(
                workshop.button("lessons.add-view", deeds.add()),
                present,
                workshop.button("lessons.work", modes.work()),
                more());
        saved.getStyleClass().add("lesson-saved");
        saved.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox line = new HBox(about, saved);
        line.getStyleClass().add("lesson-line");
        buttons.getStyleClass().add("lesson-tools");
        return new VBox(line, buttons);
    }

    private MenuButton more() {
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
                        item("lessons.hand-out", modes.handOut()),
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

    private void follow() {
        store.watch(now -> now.get().title(), words -> {
            if (!title.getText().equals(words)) {
                title.setText(words);
            }
        });
        store.watch(now -> now.get().about(), words -> {
            if (!about.getText().equals(words)) {
                about.setText(words);
            }
        });
        store.watch(LessonStore::get, now -> pause.playFromStart());
        lesson.saving().state().subscribe(this::tellSaved);
        for (TextField field : java.util.List.of(title, about)) {
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    store.settle();
                }
            });
        }
    }

    private void tellSaved(Autosave.State state) {
        String key = switch (state) {
            case SAVED -> lesson.isUntouched() ? "lessons.comes-with" : "lessons.saved";
            case CHANGED -> "lessons.saving";
            case FAILED -> "lessons.not-saved";
        };
        saved.setText(workshop.phrases().of(key));
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
