package org.fourislands.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Text;

/** Steps of the clock to the neighbouring change among a million intervals of four island groups. */
public final class ChangesBench implements Bench {
    private static final int INTERVALS_EACH = 250_000;
    private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();
    private static final Text BASIS = Text.of("generated");

    private final Random random = new Random(1855);
    private final AtomicLong seen = new AtomicLong();

    @Override
    public void measure(Figures figures) {
        List<Control> controls = new ArrayList<>();
        SmallAtlas.GROUPS.forEach(group -> controls.addAll(intervals(group)));
        Atlas atlas = SmallAtlas.with(controls, List.of());
        long start = System.nanoTime();
        Changes changes = Changes.in(atlas);
        figures.add("index of 1,000,000 intervals, made once", "ms", (System.nanoTime() - start) / 1e6);
        figures.timed(
                "step to the next change of four groups, 1,000,000 intervals",
                2000,
                20_000,
                () -> note(changes.after(someDay(), SmallAtlas.GROUPS)));
        figures.timed(
                "step to the previous change of one group, 1,000,000 intervals",
                2000,
                20_000,
                () -> note(changes.before(someDay(), List.of("shikotan"))));
        figures.timed(
                "step to the next change of anything, 1,000,000 intervals",
                2000,
                20_000,
                () -> note(changes.after(someDay())));
    }

    /** One after another, ten days long on average, every fourth with an uncertain end. */
    private List<Control> intervals(String group) {
        List<Control> controls = new ArrayList<>();
        long day = FIRST;
        Optional<HistoricalDate> from = Optional.empty();
        for (int i = 0; i < INTERVALS_EACH; i++) {
            day += 4 + random.nextInt(12);
            Optional<HistoricalDate> to = Optional.of(end(day, i % 4 == 0 ? 3 : 0));
            controls.add(new Control(
                    group + i,
                    group,
                    Optional.of(i % 2 == 0 ? "japan" : "russia"),
                    new DateSpan(from, to),
                    Control.Kind.ADMINISTRATION,
                    Optional.empty(),
                    BASIS,
                    Optional.empty(),
                    List.of()));
            from = to;
        }
        return controls;
    }

    private static HistoricalDate end(long day, int uncertain) {
        LocalDate earliest = LocalDate.ofEpochDay(day);
        return new HistoricalDate("generated", earliest, earliest.plusDays(uncertain));
    }

    private LocalDate someDay() {
        return LocalDate.ofEpochDay(FIRST + random.nextInt(INTERVALS_EACH * 9));
    }

    private void note(Optional<LocalDate> day) {
        day.ifPresent(found -> seen.addAndGet(found.toEpochDay()));
    }
}
