package org.fourislands.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.dossier.DossierPane;
import org.fourislands.ui.dossier.Marks;
import org.fourislands.ui.dossier.SentenceBar;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.settings.Icons;
import org.fourislands.ui.settings.Looks;
import org.fourislands.ui.timeline.ClockPane;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.view.Sentence;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The panes that can only be made once the record is there, and what keeps them true to the view. */
final class ReadingPanes {
    private static final Duration CALM = Duration.millis(140);

    private final ViewStore store;
    private final Readings readings;
    private final DossierPane dossier;
    private final SentenceBar sentence;
    private final ClockPane clock;
    private final ShelfPage shelf;
    private final Jobs jobs;
    private Optional<Selection> lastPicked = Optional.empty();
    private final PauseTransition calm = new PauseTransition(CALM);
    private long dossierShownAt = System.nanoTime() - 2 * (long) (CALM.toMillis() * 1e6);
    private boolean pageLaid;
    private boolean due;

    ReadingPanes(WindowParts parts, Readings readings, Icons icons, Looks looks) {
        Phrases phrases = parts.phrases();
        this.store = parts.store();
        this.jobs = parts.jobs();
        this.readings = readings;
        Marks marks = new Marks(phrases, store, readings.sources());
        dossier = new DossierPane(phrases, store, marks);
        sentence = new SentenceBar(phrases, marks);
        clock = new ClockPane(
                phrases,
                store,
                readings.clock(),
                icons,
                Colours.of(looks.theme().get()));
        shelf = new ShelfPage(phrases);
        calm.setOnFinished(event -> showDossier());
        looks.theme().subscribe(theme -> clock.colour(Colours.of(theme)));
        tell();
        store.watch(state -> state, state -> tellSoon());
    }

    DossierPane dossier() {
        return dossier;
    }

    SentenceBar sentence() {
        return sentence;
    }

    ClockPane clock() {
        return clock;
    }

    /** Lays all sources in the dossier's place until something else is picked. */
    void layShelf() {
        lay(shelf.of(readings.sources()));
    }

    void layProblems(List<Problem> problems) {
        lay(shelf.of(problems));
    }

    private void lay(Dossier page) {
        lastPicked = store.get().selection();
        pageLaid = true;
        dossier.show(page);
        dossier.requestFocus();
    }

    /** However many changes come before the window draws again, words are found for the last one only. */
    private void tellSoon() {
        if (!due) {
            due = true;
            jobs.soon(this::tell);
        }
    }

    private void tell() {
        due = false;
        ViewState state = store.get();
        Sentence words = readings.telling().sentence().apply(state);
        sentence.show(state.day(), words);
        clock.say(words.text());
        if (pageLaid && lastPicked.equals(state.selection())) {
            return;
        }
        pageLaid = false;
        if (System.nanoTime() - dossierShownAt > CALM.toMillis() * 1e6) {
            showDossier();
        } else {
            calm.playFromStart();
        }
    }

    /** The long text is laid out at once after a calm, else when the clock comes to rest: dragging stays light. */
    private void showDossier() {
        calm.stop();
        if (!pageLaid) {
            dossier.show(readings.telling().dossier().apply(store.get()));
            dossierShownAt = System.nanoTime();
        }
    }
}
