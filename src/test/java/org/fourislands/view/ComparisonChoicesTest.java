package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.view.Comparison.Layout;
import org.fourislands.view.ComparisonChoices.Choice;
import org.fourislands.view.ComparisonChoices.Group;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class ComparisonChoicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ComparisonChoices CHOICES =
            new ComparisonChoices(RealRecord.ATLAS, Phrases.in(Language.ENGLISH), TODAY);
    private static final ViewState START = ViewState.startingOn(TODAY);

    private static List<Choice> all(ViewState view) {
        return CHOICES.of(view).stream()
                .map(Group::choices)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void twoIslandsBesideFourIsTheFirstChoiceFromTheStart() {
        Choice first = all(START).get(0);
        assertEquals(Optional.of("joint-declaration-1956"), first.view().proposal());
        assertEquals(
                Optional.of(Comparison.of(Layout.TWIN, Aspect.drawing("four-islands-2026"))),
                first.view().comparison());
    }

    @Test
    void everyChoiceLaysTheViewBesideSomethingElse() {
        for (ViewState view : List.of(
                START,
                START.at(LocalDate.of(1956, 10, 19)),
                START.drawing(Optional.of("kawana-1998")).seenFrom(Perspective.JAPAN))) {
            for (Choice choice : all(view)) {
                ViewState other = choice.view().other().orElseThrow();
                ViewState alone = choice.view().comparedWith(Optional.empty());
                assertFalse(other.equals(alone), choice.label());
                assertEquals(view.framing(), other.framing());
                assertEquals(Optional.empty(), choice.view().selection());
            }
        }
    }

    @Test
    void theLayoutThatIsInUseIsKept() {
        Comparison swipe =
                Comparison.of(Layout.SWIPE, Aspect.seenFrom(Perspective.JAPAN)).swipedTo(0.3);
        ViewState compared = START.comparedWith(Optional.of(swipe));
        assertTrue(all(compared).stream()
                .allMatch(choice -> choice.view().comparison().orElseThrow().layout() == Layout.SWIPE));
    }

    @Test
    void theChangesBeforeAndAfterTheDayAreOffered() {
        List<Optional<LocalDate>> days = all(START.at(LocalDate.of(1930, 1, 1))).stream()
                .map(choice -> choice.view().comparison().orElseThrow().other().day())
                .toList();
        ClockSteps steps = new ClockSteps(RealRecord.ATLAS, DaysTold.until(LocalDate.of(2026, 11, 22)));
        assertTrue(days.contains(steps.previous(START.at(LocalDate.of(1930, 1, 1)), StepKind.CHANGE)), days.toString());
        assertTrue(days.contains(steps.next(START.at(LocalDate.of(1930, 1, 1)), StepKind.CHANGE)), days.toString());
    }

    @Test
    void swappingTwiceChangesNothing() {
        for (Choice choice : all(START.at(LocalDate.of(1956, 10, 19)))) {
            ViewState view = choice.view();
            ViewState swapped = view.swapped();
            assertEquals(view.other().orElseThrow(), swapped.comparedWith(Optional.empty()));
            assertEquals(view.comparedWith(Optional.empty()), swapped.other().orElseThrow());
            assertEquals(view, swapped.swapped());
        }
        assertEquals(START, START.swapped());
    }

    @Test
    void withdrawingLetsGoOfWhatIsPickedThenOfTheComparison() {
        ViewState compared = all(START).get(0).view().selecting(Selection.island("shikotan"));
        assertTrue(compared.withdrawing().comparison().isPresent());
        assertEquals(Optional.empty(), compared.withdrawing().selection());
        assertEquals(Optional.empty(), compared.withdrawing().withdrawing().comparison());
    }
}
