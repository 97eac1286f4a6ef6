package org.fourislands.ui.reading;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fourislands.library.notes.Highlight;
import org.fourislands.library.notes.Note;
import org.fourislands.library.reading.ShownText;
import org.fourislands.words.Phrases;

/** Where a note is written, below the text. What is typed is kept after each short pause, and when it is closed. */
final class NoteEditor extends VBox {
    private static final Duration CALM = Duration.millis(700);
    private static final KeyCombination DONE = KeyCombination.valueOf("Shortcut+Enter");
    private static final int QUOTED = 160;

    private final Phrases phrases;
    private final CopyNotes notes;
    private final Runnable closed;
    private final Label quote = new Label();
    private final TextArea words = new TextArea();
    private final ToggleGroup colours = new ToggleGroup();
    private final PauseTransition calm = new PauseTransition(CALM);
    private Optional<Note> note = Optional.empty();

    /** {@code closed} gives the keyboard back to the text. */
    NoteEditor(Phrases phrases, CopyNotes notes, Runnable closed) {
        this.phrases = phrases;
        this.notes = notes;
        this.closed = closed;
        getStyleClass().add("note-editor");
        quote.getStyleClass().add("note-quote");
        quote.setWrapText(true);
        words.setId("note-words");
        words.setWrapText(true);
        words.setPrefRowCount(4);
        words.setPromptText(phrases.of("reading.note.prompt"));
        words.setAccessibleText(phrases.of("reading.note.prompt"));
        getChildren().addAll(quote, words, deeds());
        calm.setOnFinished(event -> keep());
        words.textProperty().subscribe(text -> {
            if (note.isPresent()) {
                calm.playFromStart();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (DONE.match(event) || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void open(Note opened) {
        keep();
        note = Optional.empty();
        words.setText(opened.words());
        note = Optional.of(opened);
        quote.setText(opened.quote()
                .map(marked -> phrases.of("reading.note.on", shortened(ShownText.copied(marked.exact()))))
                .orElse(phrases.of("reading.note.on-paragraph")));
        colours.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == opened.highlight())
                .forEach(colours::selectToggle);
        setVisible(true);
        words.requestFocus();
        words.end();
    }

    /** Keeps what was typed, and closes. */
    void close() {
        keep();
        forget();
        closed.run();
    }

    /** Another copy is shown; what was typed is kept. */
    void forget() {
        keep();
        note = Optional.empty();
        calm.stop();
        setVisible(false);
    }

    /** Keeps what was typed so far. */
    void keep() {
        calm.stop();
        note.map(now -> now.saying(words.getText()))
                .filter(next -> !Optional.of(next).equals(note))
                .ifPresent(next -> {
                    note = Optional.of(next);
                    notes.keep(next);
                });
    }

    private void delete() {
        Optional<Note> gone = note;
        keep();
        note = Optional.empty();
        setVisible(false);
        gone.map(Note::id).flatMap(notes::find).ifPresent(one -> notes.delete(one.note()));
        closed.run();
    }

    private FlowPane deeds() {
        FlowPane deeds = new FlowPane();
        deeds.getStyleClass().add("reading-buttons");
        for (Highlight colour : Highlight.values()) {
            ToggleButton button = new ToggleButton(phrases.of("reading.note.colour." + colour.word()));
            button.getStyleClass().add("note-colour-" + colour.word());
            button.setToggleGroup(colours);
            button.setUserData(colour);
            button.setOnAction(event -> {
                button.setSelected(true);
                note = note.map(now -> now.saying(words.getText()).marked(colour));
                note.ifPresent(notes::keep);
            });
            deeds.getChildren().add(button);
        }
        deeds.getChildren()
                .addAll(button("reading.note.delete", this::delete), button("reading.note.done", this::close));
        return deeds;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> deed.run());
        return button;
    }

    private static String shortened(String quote) {
        return quote.length() <= QUOTED ? quote : quote.substring(0, quote.offsetByCodePoints(0, QUOTED / 2)) + " …";
    }
}
