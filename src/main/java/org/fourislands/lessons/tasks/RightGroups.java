package org.fourislands.lessons.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.DayState;
import org.fourislands.history.IslandState;
import org.fourislands.lessons.Task;
import org.fourislands.sources.Citation;
import org.fourislands.time.DateSpan;

/** Which of the groups a party administered or claimed on a day. A group of which the record is not certain that day may be named. */
final class RightGroups {
    private final Task.Kind kind;
    private final String party;

    private RightGroups(Task.Kind kind, String party) {
        this.kind = kind;
        this.party = party;
    }

    static RightAnswer of(Task task, DayState day) {
        return task.about().stream()
                .findFirst()
                .map(party -> new RightGroups(task.kind(), party).of(day))
                .orElseGet(RightAnswer::unknown);
    }

    private RightAnswer of(DayState day) {
        List<String> certain = groups(day, DateSpan.Holding.CERTAIN);
        List<String> possible = groups(day, DateSpan.Holding.UNCERTAIN);
        if (!certain.isEmpty()) {
            return new RightAnswer(certain, possible, RightAnswer.Rule.ALL, citations(day));
        }
        List<String> either = new ArrayList<>(possible);
        either.add(0, Answer.NONE);
        return new RightAnswer(either, RightAnswer.Rule.ANY, possible.isEmpty() ? grounds(day) : citations(day));
    }

    private List<String> groups(DayState day, DateSpan.Holding holding) {
        return day.islands().stream()
                .filter(island -> holding(island) == holding)
                .map(island -> island.island().id())
                .toList();
    }

    private DateSpan.Holding holding(IslandState island) {
        return kind == Task.Kind.WHICH_CLAIMED ? claimed(island) : administered(island);
    }

    private DateSpan.Holding claimed(IslandState island) {
        return claims(island)
                .map(claim -> claim.span().on(island.day()))
                .max(Comparator.naturalOrder())
                .orElse(DateSpan.Holding.NOT);
    }

    /** Where only the unit may have changed that day, who administered is certain all the same. */
    private DateSpan.Holding administered(IslandState island) {
        long by = controls(island).count();
        if (by == 0) {
            return DateSpan.Holding.NOT;
        }
        return by == island.possible().size() ? DateSpan.Holding.CERTAIN : DateSpan.Holding.UNCERTAIN;
    }

    private Stream<Claim> claims(IslandState island) {
        return island.claims().stream().filter(claim -> claim.party().equals(party));
    }

    private Stream<Control> controls(IslandState island) {
        return island.possible().stream()
                .filter(control -> control.party().filter(party::equals).isPresent());
    }

    private List<Citation> citations(DayState day) {
        return day.islands().stream()
                .flatMap(island -> kind == Task.Kind.WHICH_CLAIMED
                        ? claims(island).map(Claim::citations)
                        : controls(island).map(Control::citations))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Where it was none, what the record has of the others that day. */
    private List<Citation> grounds(DayState day) {
        return day.islands().stream()
                .flatMap(island -> kind == Task.Kind.WHICH_CLAIMED
                        ? island.claims().stream().map(Claim::citations)
                        : island.possible().stream().map(Control::citations))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
