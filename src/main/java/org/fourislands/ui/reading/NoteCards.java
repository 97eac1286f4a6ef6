package org.fourislands.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourislands.library.Found;
import org.fourislands.library.notes.Anchored;
import org.fourislands.library.notes.Note;
import org.fourislands.library.reading.PassageMap;
import org.fourislands.words.Phrases;

/** Makes the cards of the reader's notes that stand beside a block. */
final class NoteCards {
    private static final int QUOTED = 120;

    private final Phrases phrases;
    private final Consumer<Note> edit;
    private final Consumer<Note> delete;

    NoteCards(Phrases phrases, Consumer<Note> edit, Consumer<Note> delete) {
        this.phrases = phrases;
        this.edit = edit;
        this.delete = delete;
    }

    /** The notes whose passage begins in a block; those without a place stand beside the first. */
    List<Node> beside(Page page, int block, List<Anchored> notes) {
        List<Node> cards = new ArrayList<>();
        for (Anchored note : notes) {
            if (blockOf(page, note) == block) {
                cards.add(card(note));
            }
        }
        return cards;
    }

    private static int blockOf(Page page, Anchored note) {
        return note.place()
                .map(Found.Place::from)
                .or(() -> note.note().quote().isPresent()
                        ? java.util.Optional.empty()
                        : note.note()
                                .at()
                                .flatMap(at -> page.opened().passages().standings().stream()
                                        .filter(standing -> standing.locator().equals(at))
                                        .map(PassageMap.Standing::place)
                                        .map(Found.Place::from)
                                        .findFirst()))
                .map(page.starts()::blockAt)
                .orElse(0);
    }

    private VBox card(Anchored anchored) {
        Note note = anchored.note();
        VBox card = new VBox();
        card.getStyleClass().addAll("note-card", "note-" + note.highlight().word());
        if (anchored.standing() == Anchored.Standing.LOST) {
            card.getChildren().add(label(phrases.of("reading.note.lost"), "note-lost"));
            note.quote().ifPresent(quote -> card.getChildren().add(label(shortened(quote.exact()), "note-quote")));
        }
        card.getChildren()
                .add(
                        note.words().isBlank()
                                ? label(phrases.of("reading.note.mark-only"), "note-mark-only")
                                : label(note.words(), "note-words"));
        HBox deeds = new HBox(
                button("reading.note.edit", () -> edit.accept(note)),
                button("reading.note.delete", () -> delete.accept(note)));
        deeds.getStyleClass().add("note-deeds");
        card.getChildren().add(deeds);
        return card;
    }

    private static String shortened(String quote) {
        return quote.length() <= QUOTED ? quote : quote.substring(0, quote.offsetByCodePoints(0, QUOTED / 2)) + " …";
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.getStyleClass().add("aside-fold");
        button.setAccessibleText(phrases.of(key + ".help"));
        button.setOnAction(event -> deed.run());
        return button;
    }
}
