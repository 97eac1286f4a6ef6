package org.fourislands.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fourislands.sources.Citation;
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
    private final Text date = new Text();
    private final Text words = new Text();
    private Supplier<String> copied = () -> "";
    private List<Citation> marked = List.of();
    private Optional<Said> said = Optional.empty();

    public SentenceBar(Phrases phrases, Marks marks) {
        this.phrases = phrases;
        this.dates = new DateWords(phrases);
        this.marks = marks;
        getStyleClass().add("sentence-bar");
        setFocusTraversable(true);
        date.getStyleClass().add("sentence-date");
        words.getStyleClass().add("sentence-words");
        getChildren().addAll(date, words);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                event.consume();
                ClipboardWords.copy(copied.get());
            }
        });
    }

    public void show(LocalDate day, Sentence sentence) {
        Said now = new Said(day, sentence);
        if (said.filter(now::equals).isPresent()) {
            return; // the map may move a hundred times on one day
        }
        said = Optional.of(now);
        String dated = phrases.of("sentence.date", dates.of(day));
        date.setText(dated + " ");
        words.setText(sentence.text() + " ");
        mark(sentence.citations().stream().distinct().toList());
        copied = () -> marks.copied(dated + " " + sentence.text(), sentence.citations());
        setAccessibleText(dates.of(day) + ". " + sentence.text());
    }

    /** Marks that stand there already stay: most days rest on what the day before rests on. */
    private void mark(List<Citation> citations) {
        if (!citations.equals(marked)) {
            marked = citations;
            getChildren().remove(2, getChildren().size());
            getChildren().addAll(marks.few(citations));
        }
    }

    /** What stands in it. */
    private record Said(LocalDate day, Sentence sentence) {}
}
