package org.fourislands.ui.dossier;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fourislands.ui.ClipboardWords;
import org.fourislands.view.DateWords;
import org.fourislands.view.Sentence;
import org.fourislands.words.Phrases;

/** The one sentence above the clock: what is true on this day, or what changed. */
public final class SentenceBar extends TextFlow {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Phrases phrases;
    private final DateWords dates;
    private final Marks marks;
    private String copied = "";
    private Optional<Said> said = Optional.empty();

    public SentenceBar(Phrases phrases, Marks marks) {
        this.phrases = phrases;
        this.dates = new DateWords(phrases);
        this.marks = marks;
        getStyleClass().add("sentence-bar");
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                event.consume();
                ClipboardWords.copy(copied);
            }
        });
    }

    public void show(LocalDate day, Sentence sentence) {
        Said now = new Said(day, sentence);
        if (said.filter(now::equals).isPresent()) {
            return; // the map may move a hundred times on one day
        }
        said = Optional.of(now);
        Text date = new Text(phrases.of("sentence.date", dates.of(day)) + " ");
        date.getStyleClass().add("sentence-date");
        Text words = new Text(sentence.text() + " ");
        words.getStyleClass().add("sentence-words");
        getChildren().setAll(date, words);
        getChildren().addAll(marks.few(sentence.citations().stream().distinct().toList()));
        copied = marks.copied(phrases.of("sentence.date", dates.of(day)) + " " + sentence.text(), sentence.citations());
        setAccessibleText(dates.of(day) + ". " + sentence.text());
    }

    /** What stands in it. */
    private record Said(LocalDate day, Sentence sentence) {}
}
