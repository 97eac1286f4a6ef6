package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Proposal;
import org.fourislands.words.Phrases;

/** What a view can be laid beside, as a reader is offered it. A pure function of record, view and today. */
public final class ComparisonChoices {
    private final Atlas atlas;
    private final Phrases phrases;
    private final LocalDate today;
    private final ClockSteps steps;
    private final DateWords dates;
    private final AspectWords titles;

    public ComparisonChoices(Atlas atlas, Phrases phrases, LocalDate today) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.today = today;
        this.steps = new ClockSteps(atlas, DaysTold.until(today));
        this.dates = new DateWords(phrases);
        this.titles = new AspectWords(atlas, phrases);
    }

    public List<Group> of(ViewState view) {
        return Stream.of(
                        new Group(phrases.of("compare.proposals"), Fold.OPEN, openProposals(view)),
                        new Group(phrases.of("compare.any-proposal"), Fold.FOLDED, allProposals(view)),
                        new Group(phrases.of("compare.days"), Fold.OPEN, days(view)),
                        new Group(phrases.of("compare.perspectives"), Fold.OPEN, perspectives(view)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    /** Two islands beside four, whatever is looked at; then what is drawn beside how things are. */
    private List<Choice> openProposals(ViewState view) {
        List<Choice> choices = new ArrayList<>(twoBesideFour(view).stream().toList());
        if (view.proposal().isPresent()) {
            ViewState now = compared(view, Aspect.on(today));
            choices.add(choice(phrases.of("compare.with-today", titles.shortly(view, now)), now));
            if (!view.day().equals(today)) {
                ViewState then = compared(view, Aspect.asItIs());
                choices.add(
                        choice(phrases.of("compare.with-day", titles.shortly(view, then), dates.of(view.day())), then));
            }
        }
        return choices;
    }

    /** The two-island proposal that stands highest beside the newest for four. */
    private Optional<Choice> twoBesideFour(ViewState view) {
        Optional<Proposal> two = ofKind(Proposal.Kind.TWO_ISLAND)
                .min(Comparator.comparing(ComparisonChoices::highestRank).thenComparing(Proposal::number));
        Optional<Proposal> four = ofKind(Proposal.Kind.FOUR_ISLAND).max(Comparator.comparing(Proposal::number));
        return two.flatMap(one -> four.map(other -> {
            ViewState drawn =
                    compared(view.at(one.date().earliest()).drawing(Optional.of(one.id())), Aspect.drawing(other.id()));
            return new Choice(
                    phrases.of("compare.two-four"),
                    phrases.of("compare.both", name(one), name(other)),
                    drawn,
                    Then.NOTHING);
        }));
    }

    private Stream<Proposal> ofKind(Proposal.Kind kind) {
        return atlas.content().proposals().stream()
                .filter(proposal -> proposal.kinds().equals(List.of(kind)));
    }

    private static Proposal.Rank highestRank(Proposal proposal) {
        return proposal.standings().stream()
                .map(Proposal.Standing::rank)
                .min(Comparator.naturalOrder())
                .orElse(Proposal.Rank.DENIED);
    }

    private List<Choice> allProposals(ViewState view) {
        return atlas.content().proposals().stream()
                .filter(proposal ->
                        view.proposal().filter(proposal.id()::equals).isEmpty())
                .sorted(Comparator.comparing(Proposal::number))
                .map(proposal -> choice(
                        phrases.of("compare.title-proposal", name(proposal), dates.of(proposal.date())),
                        compared(view, Aspect.drawing(proposal.id()))))
                .toList();
    }

    private List<Choice> days(ViewState view) {
        List<Choice> choices = new ArrayList<>();
        if (!view.day().equals(today)) {
            choices.add(choice(phrases.of("compare.today", dates.of(today)), compared(view, Aspect.on(today))));
        }
        steps.previous(view, StepKind.CHANGE)
                .ifPresent(day -> choices.add(
                        choice(phrases.of("compare.previous", dates.of(day)), compared(view, Aspect.on(day)))));
        steps.next(view, StepKind.CHANGE)
                .ifPresent(day ->
                        choices.add(choice(phrases.of("compare.next", dates.of(day)), compared(view, Aspect.on(day)))));
        LocalDate somewhere =
                view.day().equals(today) ? steps.previous(view, StepKind.CHANGE).orElse(today) : today;
        choices.add(new Choice(
                phrases.of("compare.another-day"), "", compared(view, Aspect.on(somewhere)), Then.TYPE_A_DAY));
        return choices;
    }

    private List<Choice> perspectives(ViewState view) {
        return Arrays.stream(Perspective.values())
                .filter(perspective -> perspective != view.perspective())
                .map(perspective ->
                        choice(titles.perspective(perspective), compared(view, Aspect.seenFrom(perspective))))
                .toList();
    }

    /** In the layout there is, else as twins; nothing picked, so that the differences are read. */
    private static ViewState compared(ViewState view, Aspect other) {
        Comparison pair = view.comparison()
                .map(now -> now.with(other))
                .orElseGet(() -> Comparison.of(Comparison.Layout.TWIN, other));
        return view.comparedWith(Optional.of(pair)).selectingNothing();
    }

    private String name(Proposal proposal) {
        return proposal.name().in(phrases.language());
    }

    private static Choice choice(String label, ViewState view) {
        return new Choice(label, "", view, Then.NOTHING);
    }

    /** Choices of one kind. */
    public record Group(String heading, Fold fold, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One pair of maps.
     *
     * @param explained what the label means; may be empty
     * @param view the view with it
     */
    public record Choice(String label, String explained, ViewState view, Then then) {}

    /** Whether choices lie open or are unfolded first, being many. */
    public enum Fold {
        OPEN,
        FOLDED
    }

    /** What the reader does next. */
    public enum Then {
        NOTHING,
        /** Types the second day. */
        TYPE_A_DAY
    }
}
