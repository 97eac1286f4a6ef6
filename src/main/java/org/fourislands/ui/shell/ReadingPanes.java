package org.fourislands.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;
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
    private static final Duration AFTER_THE_MAP = Duration.millis(50);

    private final Phrases phrases;
    private final Marks marks;
    private final ViewStore store;
    private final Readings readings;
    private final DossierPane dossier;
    private final DifferencesPane differences;
    private final StackPane pages;
    private final SentenceBar sentence;
    private final ClockPane clock;
    private final ProblemsPage problems;
    private final Jobs jobs;
    private final SourceWords words;
    private Optional<Citation> asked = Optional.empty();
    private final PauseTransition calm = new PauseTransition(CALM);
    private Optional<ViewState> shownFor = Optional.empty();
    private long dossierShownAt = System.nanoTime() - 2 * (long) (CALM.toMillis() * 1e6);
    private Optional<Laid> laid = Optional.empty();
    private boolean due;
    private Consumer<Citation> cited = this::showSourceOf;
    private Function<Optional<Selection>, Optional<Node>> lead = picked -> Optional.empty();

    ReadingPanes(WindowParts parts, Readings readings, Shared shared) {
        phrases = parts.phrases();
        this.store = parts.store();
        this.jobs = parts.jobs();
        this.readings = readings;
        marks = new Marks(phrases, readings.sources(), shared.citer(), citation -> cited.accept(citation));
        dossier = new DossierPane(phrases, this::visit, marks);
        differences = new DifferencesPane(phrases, this::visit, marks);
        pages = new StillPlace(dossier);
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
        problems = new ProblemsPage(phrases);
        words = new SourceWords(readings.sources(), phrases);
        calm.setOnFinished(event -> showDossier());
        shared.looks().theme().subscribe(theme -> clock.colour(Colours.of(theme)));
        shared.looks().textSize().subscribe(size -> clock.enlarge(size.of(1)));
        tell();
        store.watch(ViewState::framingWholeArea, state -> tellSoon()); // words do not depend on what part is seen
        readings.news().accept(() -> jobs.soon(this::tellSoon));
    }

    /** {@code does} carries out what is offered beside a dossier. */
    void offer(Consumer<Deed> does) {
        dossier.offer(does);
    }

    /** {@code opens} is told of every citation that is followed. */
    void follow(Consumer<Citation> opens) {
        cited = opens;
    }

    /** {@code lines} gives what lies above the statements on what is picked. */
    void lead(Function<Optional<Selection>, Optional<Node>> lines) {
        lead = lines;
        dossier.lead(lead.apply(store.get().selection()));
    }

    Marks marks() {
        return marks;
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

    /** Opens {@code target}, on its day. */
    void visit(Selection target) {
        store.update(state -> readings.telling().visit().apply(state, target));
    }

    /** Opens a thing of the record that was found; a work at its passage. */
    void open(Selection thing, Optional<Locator> at) {
        if (at.isPresent()) {
            cited.accept(new Citation(thing.id(), at, Optional.empty(), true));
        } else {
            visit(thing);
        }
    }

    void layProblems(List<Problem> found) {
        lay(problems.of(found));
    }

    /** Whatever was picked is let go, so that picking it again is a change that leaves the page. */
    private void lay(Dossier page) {
        boolean wasPicked = store.get().selection().isPresent();
        store.update(ViewState::selectingNothing);
        laid = Optional.of(new Laid(store.get(), wasPicked));
        dossier.show(page);
        dossier.lead(Optional.empty());
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

    /** Opens the page of the work that is cited, at the passage retold there. */
    void showSourceOf(Citation citation) {
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
        boolean anotherDay =
                shownFor.filter(before -> !before.day().equals(state.day())).isPresent();
        boolean wasCalm = System.nanoTime() - dossierShownAt > CALM.toMillis() * 1e6;
        if (wasCalm && !anotherDay) {
            jobs.soon(this::showDossier);
        } else {
            calm.setDuration(wasCalm ? AFTER_THE_MAP : CALM);
            calm.playFromStart();
        }
    }

    /**
     * The long text is laid out next when something is picked; on another day once the map has had time to show it, and while the
     * clock is dragged when it comes to rest.
     */
    private void showDossier() {
        calm.stop();
        if (laid.isEmpty()) {
            shownFor = Optional.of(store.get());
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
                    dossier.lead(lead.apply(state.selection()));
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
