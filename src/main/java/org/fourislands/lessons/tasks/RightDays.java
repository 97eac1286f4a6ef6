package org.fourislands.lessons.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Control;
import org.fourislands.lessons.Task;
import org.fourislands.sources.Citation;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;

/** Which days are right: those an event may have been on, or those on which a party may have administered a group. In EDTF. */
final class RightDays {
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

    /** Stands for "and ever since". */
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private RightDays() {}

    static RightAnswer of(Task task, Atlas atlas) {
        List<Control> controls = controls(task, atlas);
        return controls.isEmpty() ? dated(task, atlas) : administered(controls);
    }

    private static RightAnswer dated(Task task, Atlas atlas) {
        List<String> days = task.about().stream()
                .flatMap(id -> atlas
                        .event(id)
                        .map(event -> event.date())
                        .or(() -> atlas.proposal(id).map(proposal -> proposal.date()))
                        .stream())
                .map(HistoricalDate::edtf)
                .toList();
        return new RightAnswer(days, RightAnswer.Rule.DAY, Dated.citations(task.about(), atlas));
    }

    private static RightAnswer administered(List<Control> controls) {
        List<Citation> citations = controls.stream()
                .map(Control::citations)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new RightAnswer(joined(controls), RightAnswer.Rule.DAY, citations);
    }

    private static List<Control> controls(Task task, Atlas atlas) {
        Optional<String> party =
                task.about().stream().filter(id -> atlas.party(id).isPresent()).findFirst();
        Stream<String> groups =
                task.about().stream().filter(id -> atlas.island(id).isPresent());
        return groups.flatMap(group -> atlas.controlsOf(group).stream())
                .filter(control -> party.isPresent() && control.party().equals(party))
                .toList();
    }

    /** A change of unit alone ends no administration. */
    private static List<String> joined(List<Control> controls) {
        List<LocalDate[]> runs = new ArrayList<>();
        for (Control control : controls) {
            LocalDate from = from(control.span());
            LocalDate to = to(control.span());
            LocalDate[] last = runs.isEmpty() ? new LocalDate[] {LAST, FIRST} : runs.get(runs.size() - 1);
            if (!runs.isEmpty() && !from.isAfter(last[1].plusDays(1))) {
                last[1] = to.isAfter(last[1]) ? to : last[1];
            } else {
                runs.add(new LocalDate[] {from, to});
            }
        }
        return runs.stream().map(run -> run[0] + "/" + run[1]).toList();
    }

    private static LocalDate from(DateSpan span) {
        return span.start().map(HistoricalDate::earliest).orElse(FIRST);
    }

    /** The day of a hand-over belongs to what follows. */
    private static LocalDate to(DateSpan span) {
        return span.end().map(end -> end.latest().minusDays(1)).orElse(LAST);
    }

    static boolean has(List<String> days, String day) {
        return HistoricalDate.read(day)
                .filter(one -> days.stream()
                        .flatMap(span -> HistoricalDate.read(span).stream())
                        .anyMatch(span -> span.mayBe(one.earliest())))
                .isPresent();
    }
}
