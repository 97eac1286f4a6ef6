package org.fourislands.ui.reading;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.fourislands.library.Found;
import org.fourislands.library.notes.Anchored;
import org.fourislands.library.notes.Highlight;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteBook;
import org.fourislands.library.notes.NoteSubject;
import org.fourislands.library.notes.Quote;
import org.fourislands.library.reading.PassageMap;
import org.fourislands.library.reading.TextSelection;
import org.fourislands.sources.Locator;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Phrases;

/** Highlights and notes in the text: made from what is selected, shown as marks, changed, deleted and brought back. */
final class NoteDesk {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final Map<Highlight, MarkKind> KINDS = new EnumMap<>(Map.of(
            Highlight.YELLOW, MarkKind.NOTE_YELLOW,
            Highlight.GREEN, MarkKind.NOTE_GREEN,
            Highlight.PINK, MarkKind.NOTE_PINK,
            Highlight.UNDERLINE, MarkKind.NOTE_UNDERLINE));

    private final TextPane text;
    private final CopyNotes notes;
    private final NoteEditor editor;
    private final NoteCards cards;
    private final HBox undo = new HBox();
    private final Jobs jobs;
    private final Clock clock = Clock.systemUTC();

    NoteDesk(Phrases phrases, TextPane text, NoteBook book, Jobs jobs) {
        this.text = text;
        this.jobs = jobs;
        notes = new CopyNotes(book, jobs, this::changed);
        editor = new NoteEditor(phrases, notes, text::requestFocus);
        cards = new NoteCards(phrases, editor::open, notes::delete);
        Button back = new Button(phrases.of("reading.note.undo"));
        back.setId("note-undo");
        back.setOnAction(event -> bringBack());
        undo.getStyleClass().add("note-undone");
        undo.getChildren().addAll(new Label(phrases.of("reading.note.deleted")), back);
        undo.setVisible(false);
        undo.managedProperty().bind(undo.visibleProperty());
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::answer);
    }

    NoteEditor editor() {
        return editor;
    }

    HBox undo() {
        return undo;
    }

    /** Where a note stands in the text. */
    Optional<Found.Place> placeOf(String id) {
        return notes.find(id).flatMap(Anchored::place);
    }

    /** The cards of the notes beside a block. */
    List<javafx.scene.Node> beside(Page page, int block) {
        return cards.beside(page, block, notes.all());
    }

    void show(Page page, List<Anchored> anchored) {
        editor.forget();
        notes.show(page.opened().text(), anchored);
        undo.setVisible(false);
        mark();
    }

    /** Marks what is selected; nothing where nothing is. */
    void highlight() {
        made().filter(note -> isSelected())
                .filter(note -> notes.all().stream()
                        .noneMatch(other -> other.note().quote().equals(note.quote())))
                .ifPresent(note -> {
                    text.select(
                            TextSelection.at(text.selection().get().stretch().to()));
                    notes.keep(note);
                });
        text.requestFocus();
    }

    /** Whether more is selected than the room between two blocks. */
    private boolean isSelected() {
        return text.page()
                .filter(page ->
                        !text.selection().get().words(page.opened().text()).isBlank())
                .isPresent();
    }

    /** Opens a note on what is selected, else on the block one reads. */
    void write() {
        atCaret().or(this::made).ifPresent(note -> {
            if (notes.find(note.id()).isEmpty()) {
                notes.keep(note);
            }
            editor.open(note);
        });
    }

    /** The note on exactly what is selected, or in which the caret stands. */
    private Optional<Note> atCaret() {
        TextSelection selected = text.selection().get();
        return notes.all().stream()
                .filter(one -> one.place()
                        .filter(place -> selected.isEmpty()
                                ? place.from() <= selected.caret() && selected.caret() <= place.to()
                                : place.equals(selected.stretch()))
                        .isPresent())
                .map(Anchored::note)
                .findFirst();
    }

    private Optional<Note> made() {
        return text.page().map(page -> {
            TextSelection selected = text.selection().get();
            boolean none = selected.words(page.opened().text()).isBlank();
            Found.Place place = none ? blockRead(page, selected) : selected.stretch();
            Optional<Locator> at = page.opened().passages().in(place).stream()
                    .map(PassageMap.Standing::locator)
                    .findFirst();
            Quote quote = Quote.of(page.opened().text().whole(), place);
            return Note.on(NoteSubject.of(page.opened().copy()), quote, at, clock.instant());
        });
    }

    private Found.Place blockRead(Page page, TextSelection caret) {
        int place = text.lineInSight(caret.caret()).isPresent() ? caret.caret() : text.top();
        int block = page.starts().blockAt(place);
        return new Found.Place(page.starts().start(block), page.starts().end(block));
    }

    private void bringBack() {
        notes.bringBack();
        text.requestFocus();
    }

    private void changed() {
        undo.setVisible(notes.deleted().isPresent());
        mark();
        text.again();
    }

    private void mark() {
        KINDS.forEach((highlight, kind) -> text.mark(
                kind,
                notes.all().stream()
                        .filter(one -> one.note().highlight() == highlight)
                        .flatMap(one -> one.place().stream())
                        .toList()));
    }

    private void answer(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.H) {
            event.consume();
            highlight();
        } else if (plain && event.getCode() == KeyCode.N) {
            event.consume();
            jobs.soon(this::write); // else the letter of the key would be the note's first
        } else if (UNDO.match(event) && notes.deleted().isPresent()) {
            event.consume();
            bringBack();
        }
    }
}
