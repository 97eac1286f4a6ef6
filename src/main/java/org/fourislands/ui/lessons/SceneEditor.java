package org.fourislands.ui.lessons;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonStore;
import org.fourislands.lessons.Scene;
import org.fourislands.view.Sentence;
import org.fourislands.view.ViewState;
import org.kordamp.ikonli.feather.Feather;

/** Edits one scene in place, beside the map: its words, its sources, what it asks, its view. */
final class SceneEditor extends VBox {
    private final Workshop workshop;
    private final LessonStore store;
    private final TextField title = new TextField();
    private final TextArea sentence = new TextArea();
    private final TextArea notes = new TextArea();
    private final SceneField titleWords;
    private final SceneField sentenceWords;
    private final SceneField noteWords;
    private final SourcesField sources;
    private final TaskField task;
    private String scene = "";

    SceneEditor(Workshop workshop, LessonStore store, Deeds deeds) {
        this.workshop = workshop;
        this.store = store;
        getStyleClass().add("scene-editor");
        titleWords = new SceneField(title, store, Scene::title, Scene::titled);
        sentenceWords = new SceneField(sentence, store, Scene::sentence, Scene::saying);
        noteWords = new SceneField(notes, store, Scene::notes, Scene::noting);
        sources = new SourcesField(workshop, change -> change(change::apply));
        task = new TaskField(workshop, store, change -> change(change::apply), deeds.view());
        title.setId("scene-title-field");
        sentence.setId("scene-sentence-field");
        notes.setId("scene-notes-field");
        sentence.setPrefRowCount(3);
        notes.setPrefRowCount(3);
        getChildren()
                .addAll(
                        labelled("lessons.scene.title", title),
                        labelled("lessons.scene.sentence", sentence),
                        link("lessons.scene.take-sentence", this::takeSentence),
                        labelled("lessons.scene.notes", notes),
                        caption("lessons.scene.sources"),
                        sources,
                        caption("lessons.scene.task"),
                        task,
                        buttons(deeds));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(Scene now) {
        scene = now.id();
        titleWords.show(now);
        sentenceWords.show(now);
        noteWords.show(now);
        sources.show(now.sources());
        task.show(now);
    }

    void typeTitle() {
        title.requestFocus();
        title.selectAll();
    }

    private void change(UnaryOperator<Scene> change) {
        store.update(lesson -> LessonEdits.changing(lesson, scene, change));
    }

    /** The sentence of the day, and the works it rests on. */
    private void takeSentence() {
        store.get()
                .scene(scene)
                .map(Scene::view)
                .map(workshop.words().sentence())
                .ifPresent(this::say);
    }

    private void say(Sentence said) {
        change(now -> now.saying(said.text()).citing(SourcesField.adding(now.sources(), said.citations())));
    }

    private FlowPane buttons(Deeds deeds) {
        FlowPane buttons = new FlowPane(
                workshop.button(
                        "lessons.scene.take-view",
                        () -> change(now -> now.seeing(deeds.view().get()))),
                workshop.button("lessons.scene.duplicate", deeds.duplicate()),
                workshop.icon(Feather.ARROW_UP, "lessons.scene.up", deeds.up()),
                workshop.icon(Feather.ARROW_DOWN, "lessons.scene.down", deeds.down()),
                workshop.icon(Feather.TRASH_2, "lessons.scene.delete", deeds.delete()));
        buttons.getStyleClass().add("scene-buttons");
        return buttons;
    }

    /** Escape leaves a field for the card. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TextInputControl) {
            event.consume();
            getParent().requestFocus();
        }
    }

    /** Tab goes on to the next field: notes typed after it must not stand in the sentence that the class reads. */
    private static void tab(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            area.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }

    private Hyperlink link(String key, Runnable deed) {
        Hyperlink link = new Hyperlink(workshop.phrases().of(key));
        link.setId(key.replace('.', '-'));
        link.setOnAction(event -> deed.run());
        return link;
    }

    private VBox labelled(String key, TextInputControl field) {
        Label caption = caption(key);
        caption.setLabelFor(field);
        field.setAccessibleText(caption.getText());
        field.setPromptText(workshop.phrases().of(key + ".prompt"));
        if (field instanceof TextArea area) {
            area.setWrapText(true);
            area.addEventFilter(KeyEvent.KEY_PRESSED, event -> tab(area, event));
        }
        VBox box = new VBox(caption, field);
        box.setFillWidth(true);
        return box;
    }

    private Label caption(String key) {
        Label caption = new Label(workshop.phrases().of(key));
        caption.getStyleClass().add("scene-caption");
        return caption;
    }

    /** What is done with the whole scene. {@code view} is what the map shows now. */
    record Deeds(Supplier<ViewState> view, Runnable duplicate, Runnable up, Runnable down, Runnable delete) {}
}
