package org.fourislands.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourislands.history.Atlas;
import org.fourislands.sources.Citation;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;

/** Fits a lesson that may come from elsewhere to the record at hand: what cannot be shown is left out and named. */
public final class Fitting {
    private final Atlas atlas;
    private final List<Misfit> misfits = new ArrayList<>();

    private Fitting(Atlas atlas) {
        this.atlas = atlas;
    }

    /** What {@code atlas} has beside the record, the reader's own works, is at hand too. */
    public static Fitted to(Atlas atlas, Lesson lesson) {
        Fitting fitting = new Fitting(atlas);
        List<Scene> scenes = new ArrayList<>();
        for (Scene scene : lesson.scenes()) {
            scenes.add(fitting.fitted(scene, scenes.size() + 1));
        }
        return new Fitted(lesson.with(scenes), fitting.misfits);
    }

    private Scene fitted(Scene scene, int number) {
        for (Citation citation : scene.sources()) {
            if (!isKnown(citation.source())) {
                misfits.add(new Misfit(number, Misfit.Kind.WORK, citation.source()));
            }
        }
        return scene.seeing(view(scene.view(), number)).asking(scene.task().filter(task -> fits(task, number)));
    }

    private ViewState view(ViewState view, int number) {
        Optional<String> proposal = view.proposal().filter(id -> known(id, number, Misfit.Kind.PROPOSAL));
        Optional<Comparison> comparison = view.comparison().filter(pair -> fits(pair.other(), number));
        Optional<Selection> selection = view.selection().filter(picked -> fits(picked, number));
        ViewState kept = view.drawing(proposal).comparedWith(comparison);
        return selection.isPresent() ? kept : kept.selectingNothing();
    }

    private boolean fits(Aspect other, int number) {
        return other.proposal().stream().allMatch(id -> known(id, number, Misfit.Kind.COMPARISON));
    }

    private boolean known(String proposal, int number, Misfit.Kind kind) {
        return noted(atlas.understanding(proposal).isPresent(), number, kind, proposal);
    }

    private boolean fits(Selection picked, int number) {
        boolean fits = switch (picked.kind()) {
            case ISLAND -> atlas.island(picked.id()).isPresent();
            case EVENT -> atlas.event(picked.id()).isPresent();
            case PROPOSAL -> atlas.understanding(picked.id()).isPresent();
            case SOURCE -> isKnown(picked.id());
            case PLACE ->
                atlas.content().places().stream().anyMatch(place -> place.id().equals(picked.id()));
            case LINE ->
                atlas.content().lines().stream().anyMatch(line -> line.id().equals(picked.id()));
            case LAND -> atlas.surrounding(picked.id()).isPresent();
            case QUESTION ->
                atlas.sources().questions().stream()
                        .anyMatch(question -> question.id().equals(picked.id()));
            case TERM ->
                atlas.content().terms().stream().anyMatch(term -> term.id().equals(picked.id()));
        };
        return noted(fits, number, Misfit.Kind.SELECTION, picked.id());
    }

    private boolean fits(Task task, int number) {
        Predicate<String> known = switch (task.kind()) {
            case WHO_ADMINISTERED, WHO_CLAIMED -> id -> atlas.island(id).isPresent();
            case WHICH_PROPOSAL -> id -> atlas.proposal(id).isPresent();
            case IN_ORDER ->
                id -> atlas.event(id).isPresent() || atlas.proposal(id).isPresent();
            case WHICH_ADMINISTERED, WHICH_CLAIMED -> id -> atlas.party(id).isPresent();
            case WHICH_DAY -> this::isDatedOrAdministers;
            case WHICH_ISLANDS -> id -> atlas.island(id).isPresent();
            case FIND_EVIDENCE -> this::isKnown;
        };
        return task.about().stream().allMatch(id -> noted(known.test(id), number, Misfit.Kind.TASK, id))
                && task.right().stream().allMatch(id -> noted(canBeChosen(task, id), number, Misfit.Kind.TASK, id));
    }

    private boolean isDatedOrAdministers(String id) {
        return atlas.event(id).isPresent()
                || atlas.proposal(id).isPresent()
                || atlas.party(id).isPresent()
                || atlas.island(id).isPresent();
    }

    /** Whether an answer on map or clock can be what the teacher says is right. */
    private boolean canBeChosen(Task task, String id) {
        return switch (task.kind().place()) {
            case MAP ->
                id.equals(Task.NO_GROUP)
                        || atlas.groups().stream().anyMatch(group -> group.id().equals(id));
            case CLOCK -> HistoricalDate.read(id).isPresent();
            case CHOICES, READER -> true;
        };
    }

    private boolean isKnown(String work) {
        return atlas.sources().source(work).isPresent();
    }

    private boolean noted(boolean fits, int number, Misfit.Kind kind, String id) {
        if (!fits) {
            misfits.add(new Misfit(number, kind, id));
        }
        return fits;
    }

    /** The lesson as it can be shown, and what of it could not. */
    public record Fitted(Lesson lesson, List<Misfit> misfits) {
        public Fitted {
            misfits = List.copyOf(misfits);
        }
    }
}
