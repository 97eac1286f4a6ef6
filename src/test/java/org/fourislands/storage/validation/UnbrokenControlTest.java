package org.fourislands.storage.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.fourislands.history.Atlas;
import org.fourislands.history.Control;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Text;

/** Any chain of controls is sound; any chain with one joint moved has a gap or an overlap, and the rule sees it. */
class UnbrokenControlTest {
    private static final LocalDate BEGINNING = LocalDate.of(1700, 1, 1);
    private static final Atlas FOUR_GROUPS =
            RecordReader.read(Path.of("src/test/resources/record")).atlas();

    @Property(tries = 500)
    void aChainIsSoundAndCoversEveryDay(
            @ForAll @Size(min = 1, max = 6) @UniqueElements List<@IntRange(min = 0, max = 100_000) Integer> days,
            @ForAll @IntRange(min = -10, max = 100_010) int any) {
        List<Control> chain = chain(joints(days));

        assertEquals(List.of(), issuesOf(chain));
        LocalDate day = BEGINNING.plusDays(any);
        assertEquals(
                1,
                chain.stream().filter(control -> control.span().mayHoldOn(day)).count());
    }

    @Property(tries = 500)
    void oneJointMovedIsSeen(
            @ForAll @Size(min = 2, max = 6) @UniqueElements List<@IntRange(min = 0, max = 100_000) Integer> days,
            @ForAll @IntRange(min = 0, max = 5) int which,
            @ForAll @IntRange(min = 1, max = 400) int by) {
        List<LocalDate> joints = joints(days);
        List<Control> chain = chain(joints);
        int index = which % joints.size();
        Control before = chain.get(index);
        LocalDate later = joints.get(index).plusDays(by);
        chain.set(index, withEnd(before, later));

        assertFalse(issuesOf(chain).isEmpty());
    }

    @Property(tries = 200)
    void aControlLeftOutIsSeen(
            @ForAll @Size(min = 2, max = 6) @UniqueElements List<@IntRange(min = 0, max = 100_000) Integer> days,
            @ForAll @IntRange(min = 0, max = 6) int which) {
        List<Control> chain = chain(joints(days));
        chain.remove(which % chain.size());

        assertTrue(issuesOf(chain).stream().anyMatch(what -> what.contains("gap") || what.contains("control has a")));
    }

    private static List<String> issuesOf(List<Control> chain) {
        List<Control> all = new ArrayList<>(FOUR_GROUPS.content().controls().stream()
                .filter(control -> !control.island().equals("shikotan"))
                .toList());
        all.addAll(chain);
        Atlas atlas = new Atlas(ChangedContent.withControls(FOUR_GROUPS.content(), all));
        IssueList issues = new IssueList();
        new UnbrokenControl().check(CheckedRecord.of(atlas, ChangedContent.NO_RULES, List.of(), Set.of()), issues);
        return issues.issues().stream().map(issue -> issue.what()).toList();
    }

    private static List<LocalDate> joints(List<Integer> days) {
        return days.stream().sorted().map(BEGINNING::plusDays).toList();
    }

    private static List<Control> chain(List<LocalDate> joints) {
        List<Control> chain = new ArrayList<>();
        IntStream.rangeClosed(0, joints.size()).forEach(i -> {
            Optional<HistoricalDate> start =
                    i == 0 ? Optional.empty() : Optional.of(HistoricalDate.of(joints.get(i - 1)));
            Optional<HistoricalDate> end =
                    i == joints.size() ? Optional.empty() : Optional.of(HistoricalDate.of(joints.get(i)));
            chain.add(control(i, new DateSpan(start, end)));
        });
        return chain;
    }

    private static Control withEnd(Control control, LocalDate end) {
        return control(9, new DateSpan(control.span().start(), Optional.of(HistoricalDate.of(end))));
    }

    private static Control control(int number, DateSpan span) {
        return new Control(
                "shikotan-" + number,
                "shikotan",
                Optional.of("japan"),
                span,
                Control.Kind.ADMINISTRATION,
                Optional.empty(),
                Text.of("basis"),
                Optional.empty(),
                List.of());
    }
}
