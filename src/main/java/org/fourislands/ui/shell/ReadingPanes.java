package org.fourislands.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.fourislands.sources.Citation;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.dossier.DifferencesPane;
import org.fourislands.ui.dossier.DossierPane;
import org.fourislands.ui.dossier.Marks;
import org.fourislands.ui.dossier.SentenceBar;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.timeline.ClockPane;
import org.fourislands.view.Comparison;
import org.fourislands.view.Deed;
import org.fourislands.view.Differences;
import org.fourislands.view.Dossier;
import org.fourislands.view.Selection;
import org.fourislands.view.Sentence;
import org.fourislands.view.SourceWords;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The panes that can only be made once the record is there, and what keeps them true to the view. */
final class ReadingPanes {
    private static final Duration CALM = Duration.millis(140);

    private final Phrases phrases;
    private final Marks marks;
    private final ViewStore store;
    private final Readings readings;
    private final DossierPane dossier;
    private final DifferencesPane differences;
    private final StackPane pages;
    private final SentenceBar sentence;
    private final ClockPane clock;
    private final ShelfPage shelf;
    private final Jobs jobs;
    private final SourceWords words;
    private Optional<Citation> asked = Optional.empty();
    private final PauseTransition calm = new PauseTransition(CALM);
    private long dossierShownAt = System.nanoTime() - 2 * (long) (CALM.toMillis() * 1e6);
    private Optional<Laid> laid = Optional.empty();
    private boolean due;

    ReadingPanes(WindowParts parts, Readings readings, Shared shared) {
        phrases = parts.phrases();
        this.store = parts.store();
        this.jobs = parts.jobs();
        this.readings = readings;
        marks = new Marks(phrases, readings.sources(), shared.citer(), this::openCited);
        dossier = new DossierPane(phrases, this::visit, marks);
        differences = new DifferencesPane(phrases, this::visit, marks);
        pages = new StackPane(dossier);
        sentence = new SentenceBar(phrases, marks);
        clock = new ClockPane(
                phrases,
                store,
                readings.clock(),
                new ClockPane.Ties(
                        shared.icons(),
                        Colours.of(shared.looks().theme().get()),
                        shared.clockMemory(),
                        shared.habits(),
                        shared.light()));
        shelf = new ShelfPage(phrases);
        words = new SourceWords(readings.sources(), phrases);
        calm.setOnFinished(event -> showDossier());
        shared.looks().theme().subscribe(theme -> clock.colour(Colours.of(theme)));
        tell();
        store.watch(state -> state, state -> tellSoon());
        readings.news().accept(() -> jobs.soon(this::tellSoon));
    }

    /** {@code does} carries out what is offered beside a dossier. */
    void offer(Consumer<Deed> does) {
        dossier.offer(does);
    }

    /** The page that is read: a dossier, or in what two views differ. */
    Node page() {
        return pages;
    }

    /** A place of its own for statements with their marks; {@code open} opens what they lead to. */
    DossierPane anotherDossier(Consumer<Selection> open) {
        return new DossierPane(phrases, open, marks);
    }

    SentenceBar sentence() {
        return sentence;
    }

    ClockPane clock() {
        return clock;
    }

    /** Lays all sources in the dossier's place until something else is picked. */
    void layShelf() {
        lay(shelf.of(readings.sources(), readings.questions()));
    }

    /** Opens {@code target}, on its day. */
    void visit(Selection target) {
        store.update(state -> readings.telling().visit().apply(state, target));
    }

    void layProblems(List<Problem> problems) {
        lay(shelf.of(problems));
    }

    /** Whatever was picked is let go, so that picking it again is a change that leaves the page. */
    private void lay(Dossier page) {
        boolean wasPicked = store.get().selection().isPresent();
        store.update(ViewState::selectingNothing);
        laid = Optional.of(new Laid(store.get(), wasPicked));
        dossier.show(page);
        turnTo(dossier);
        dossier.requestFocus();
    }

    /** Whether a page is laid in the dossier's place. */
    boolean hasPage() {
        return laid.isPresent();
    }

    /** Leaves a page laid in the dossier's place; answers whether there was one. */
    boolean leavePage() {
        boolean wasLaid = laid.isPresent();
        if (wasLaid) {
            laid = Optional.empty();
            tellSoon();
        }
        return wasLaid;
    }

    /** One step back: from a page to what was read before it, else the way of the view. */
    void back() {
        boolean onlyThePage = laid.isPresent() && !laid.get().letGo();
        leavePage();
        if (!onlyThePage) {
            store.back();
        }
    }

    private void openCited(Citation citation) {
        asked = Optional.of(citation);
        leavePage();
        store.update(state -> state.selecting(Selection.source(citation.source())));
        tellSoon();
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
        Sentence said = readings.telling().sentence().apply(state);
        sentence.show(state.day(), said);
        clock.say(said.text());
        laid = laid.filter(page -> page.still(state));
        if (System.nanoTime() - dossierShownAt > CALM.toMillis() * 1e6) {
            showDossier();
        } else {
            calm.playFromStart();
        }
    }

    /** The long text is laid out at once after a calm, else when the clock comes to rest: dragging stays light. */
    private void showDossier() {
        calm.stop();
        if (laid.isEmpty()) {
            showPage(store.get());
            dossierShownAt = System.nanoTime();
            showCited();
        }
    }

    /** With nothing picked, two views that lie side by side are told of by their differences. */
    private void showPage(ViewState state) {
        Optional<Differences> told = state.selection().isPresent()
                ? Optional.empty()
                : readings.comparing().differences().apply(state);
        told.ifPresentOrElse(
                both -> {
                    differences.show(both);
                    turnTo(differences);
                },
                () -> {
                    dossier.show(readings.telling().dossier().apply(state));
                    turnTo(dossier);
                });
    }

    private void turnTo(Node page) {
        if (!pages.getChildren().contains(page)) {
            pages.getChildren().setAll(page);
        }
    }

    /** A citation that was followed to its source leads on to the passage. */
    private void showCited() {
        asked.filter(citation -> store.get().selection().equals(Optional.of(Selection.source(citation.source()))))
                .flatMap(Citation::locator)
                .ifPresent(at -> dossier.cite(words.locator(at)));
        asked = Optional.empty();
    }

    /**
     * A page in the dossier's place, and the view it was laid over.
     *
     * @param letGo whether something picked was let go for it
     */
    private record Laid(ViewState over, boolean letGo) {
        boolean still(ViewState now) {
            return now.selection().equals(over.selection())
                    && now.day().equals(over.day())
                    && now.comparison()
                            .map(Comparison::other)
                            .equals(over.comparison().map(Comparison::other));
        }
    }
}
