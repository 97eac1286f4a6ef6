package org.fourislands.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.fourislands.library.Found;
import org.fourislands.library.reading.TextHits;
import org.fourislands.library.reading.TextSelection;
import org.fourislands.ui.Job;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Phrases;

/** Finds words in the copy: marks them all, counts them, and goes from one to the next. Looks off the window's thread. */
final class FindBar extends HBox {
    private static final Duration CALM = Duration.millis(120);

    private final Phrases phrases;
    private final TextPane pane;
    private final Jobs jobs;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final PauseTransition calm = new PauseTransition(CALM);
    private Optional<Job> looking = Optional.empty();
    private Optional<TextHits> text = Optional.empty();
    private List<Found.Place> hits = List.of();
    private int now = -1;

    FindBar(Phrases phrases, TextPane pane, Jobs jobs) {
        this.phrases = phrases;
        this.pane = pane;
        this.jobs = jobs;
        getStyleClass().add("reading-find");
        field.setPromptText(phrases.of("reading.find.prompt"));
        field.setAccessibleText(phrases.of("reading.find.prompt"));
        field.setId("reading-find");
        count.getStyleClass().add("reading-find-count");
        count.setId("reading-find-count");
        getChildren()
                .addAll(
                        field,
                        button("‹", "reading.find.previous", () -> step(-1)),
                        button("›", "reading.find.next", () -> step(1)),
                        count,
                        button("×", "reading.find.close", this::close));
        calm.setOnFinished(event -> look());
        field.textProperty().subscribe(words -> calm.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::answer);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Opens it with what is selected, or puts the keyboard into it again. */
    void open() {
        pane.page().ifPresent(page -> {
            String selected = pane.selection().get().words(page.opened().text());
            if (!selected.isBlank() && selected.lines().count() == 1) {
                field.setText(selected);
            }
            setVisible(true);
            field.requestFocus();
            field.selectAll();
            look();
        });
    }

    /** Takes away the marks and gives the keyboard back to the text; the hit that was shown stays selected. */
    void close() {
        if (now >= 0 && now < hits.size()) {
            pane.select(TextSelection.of(hits.get(now)));
        }
        forget();
        setVisible(false);
        pane.requestFocus();
    }

    /** Another copy is shown. */
    void forget() {
        looking.ifPresent(Job::cancel);
        text = Optional.empty();
        hits = List.of();
        now = -1;
        pane.mark(MarkKind.HIT, List.of());
        pane.mark(MarkKind.HIT_NOW, List.of());
        setVisible(false);
    }

    private void answer(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        }
    }

    private void look() {
        calm.stop();
        if (!isVisible() || pane.page().isEmpty()) {
            return;
        }
        looking.ifPresent(Job::cancel);
        String words = field.getText();
        String whole = pane.page().get().opened().text().whole();
        Optional<TextHits> known = text;
        looking = Optional.of(jobs.run(
                "reading.find.failed",
                () -> {
                    TextHits searched = known.orElseGet(() -> new TextHits(whole));
                    return new Looked(searched, searched.find(words));
                },
                this::show));
    }

    /** What came of looking. */
    private record Looked(TextHits text, List<Found.Place> hits) {}

    private void show(Looked looked) {
        text = Optional.of(looked.text());
        hits = looked.hits();
        pane.mark(MarkKind.HIT, hits);
        int from = pane.top();
        now = -1;
        for (int i = 0; i < hits.size() && now < 0; i++) {
            now = hits.get(i).from() >= from ? i : -1;
        }
        now = now < 0 && !hits.isEmpty() ? 0 : now;
        showNow();
    }

    private void step(int by) {
        if (calm.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            look();
        } else if (!hits.isEmpty()) {
            now = Math.floorMod(now + by, hits.size());
            showNow();
        }
    }

    private void showNow() {
        if (now < 0 || hits.isEmpty()) {
            pane.mark(MarkKind.HIT_NOW, List.of());
            count.setText(field.getText().isBlank() ? "" : phrases.of("reading.find.none"));
            return;
        }
        pane.mark(MarkKind.HIT_NOW, List.of(hits.get(now)));
        pane.reveal(hits.get(now).from());
        count.setText(phrases.of("reading.find.count", now + 1, hits.size()));
    }

    private Button button(String sign, String key, Runnable deed) {
        Button button = new Button(sign);
        button.setAccessibleText(phrases.of(key));
        button.setTooltip(new Tooltip(phrases.of(key)));
        button.setOnAction(event -> deed.run());
        return button;
    }
}
