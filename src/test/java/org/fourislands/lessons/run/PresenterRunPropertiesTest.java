package org.fourislands.lessons.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever keys are pressed, in whatever order. */
class PresenterRunPropertiesTest {
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    @Provide
    Arbitrary<List<String>> keys() {
        Arbitrary<String> digits = Arbitraries.integers().between(0, 9).map(digit -> "DIGIT" + digit);
        Arbitrary<String> named = Arbitraries.of(PresenterKeys.all().keySet());
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, named), net.jqwik.api.Tuple.of(1, digits))
                .filter(key -> !key.equals("ESCAPE"))
                .list()
                .ofMaxSize(60);
    }

    private static Optional<Step> step(String key) {
        int plus = key.indexOf('+');
        PresenterKeys.Held held = key.startsWith("Ctrl+")
                ? PresenterKeys.Held.CONTROL
                : key.startsWith("Shift+") ? PresenterKeys.Held.SHIFT : PresenterKeys.Held.NOTHING;
        return PresenterKeys.stepOf(key.substring(plus + 1), held);
    }

    @Property
    void classAndTeacherAgreeWithTheRun(
            @ForAll("keys") List<String> keys,
            @ForAll @IntRange(max = 70) int scenes,
            @ForAll @IntRange(max = 80) int from) {
        PresenterRun run = PresenterRun.of(scenes, from, Optional.empty());
        for (String key : keys) {
            PresenterRun next = run.after(step(key).orElseThrow(), NINE);
            assertTrue(next.at() >= 0 && next.at() <= scenes, key);
            assertEquals(next.shown(), next.classSide().scene());
            assertEquals(next.cover(), next.classSide().cover());
            if (!next.isFrozen()) {
                assertEquals(next.at(), next.shown(), "not frozen, so together: " + key);
            } else if (run.isFrozen() && step(key).orElseThrow() != Step.Plain.SHOW_TO_CLASS) {
                assertEquals(run.classSide().scene(), next.classSide().scene(), "frozen: " + key);
            }
            run = next;
        }
    }

    @Property
    void thereIsAWayBackFromAnywhere(
            @ForAll("keys") List<String> keys, @ForAll @IntRange(min = 1, max = 20) int scenes) {
        PresenterRun run = PresenterRun.of(scenes, 0, Optional.empty());
        for (String key : keys) {
            run = run.after(step(key).orElseThrow(), NINE);
        }
        PresenterRun first = run.after(Step.Plain.FIRST, NINE).after(Step.Plain.SHOW_TO_CLASS, NINE);
        assertEquals(new ClassSide(0, Cover.NONE, false), first.classSide());
        for (int scene = 0; scene < scenes; scene++) {
            first = first.after(Step.Plain.NEXT, NINE);
        }
        assertTrue(first.isAtEnd());
    }
}
