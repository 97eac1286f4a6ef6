package org.fourislands.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JobsTest {
    private final Deque<Runnable> reading = new ArrayDeque<>();
    private final Deque<Runnable> onWindow = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final Jobs jobs = new Jobs(reading::add, Runnable::run, onWindow::add);

    @BeforeEach
    void listen() {
        jobs.tellFailuresTo((key, cause) -> failed.add(key + ": " + cause.getMessage()));
    }

    @Test
    void theResultComesBackOnTheWindowsThreadOnly() {
        jobs.run("reading.failed", () -> "read", done::add);
        runAll(reading);
        assertEquals(List.of(), done);
        runAll(onWindow);
        assertEquals(List.of("read"), done);
    }

    @Test
    void aJobCancelledBeforeItsResultArrivesStaysSilent() {
        Job job = jobs.run("reading.failed", () -> "stale", done::add);
        runAll(reading);
        job.cancel();
        runAll(onWindow);
        assertEquals(List.of(), done);
    }

    @Test
    void aFailureIsToldByItsKeyUnlessTheJobWasCancelled() {
        Job dropped = jobs.run("first.failed", JobsTest::broken, done::add);
        jobs.run("second.failed", JobsTest::broken, done::add);
        dropped.cancel();
        runAll(reading);
        runAll(onWindow);
        assertEquals(List.of("second.failed: broken"), failed);
        assertTrue(done.isEmpty());
    }

    @Test
    void whatComesAfterwardsRunsWhateverCameOfIt() {
        jobs.run("reading.failed", () -> "read", done::add, () -> done.add("after"));
        jobs.run("reading.failed", JobsTest::broken, done::add, () -> done.add("after failure"));
        runAll(reading);
        runAll(onWindow);
        assertEquals(List.of("read", "after", "after failure"), done);
    }

    @Test
    void anErrorIsToldAndDoesNotKeepWhatComesAfterwards() {
        jobs.run("painting.failed", JobsTest::overflowing, done::add, () -> done.add("after"));
        runAll(reading);
        runAll(onWindow);
        assertEquals(List.of("painting.failed: too deep"), failed);
        assertEquals(List.of("after"), done);
    }

    @Test
    void whatIsMetIsHandedOverAtOnceAndNotAgain() {
        Job job = jobs.run("reading.failed", () -> "read", done::add, () -> done.add("after"));
        runAll(reading);
        job.meet(Duration.ofSeconds(5));
        assertEquals(List.of("read"), done);
        runAll(onWindow);
        assertEquals(List.of("read", "after"), done);
    }

    @Test
    void whatIsLateComesByItself() {
        Job job = jobs.run("reading.failed", () -> "read", done::add);
        job.meet(Duration.ofMillis(1));
        assertEquals(List.of(), done);
        runAll(reading);
        runAll(onWindow);
        assertEquals(List.of("read"), done);
    }

    @Test
    void aFailureThatIsMetIsToldOnce() {
        Job job = jobs.run("reading.failed", JobsTest::broken, done::add);
        runAll(reading);
        job.meet(Duration.ofSeconds(5));
        runAll(onWindow);
        assertEquals(List.of("reading.failed: broken"), failed);
    }

    private static String overflowing() {
        throw new StackOverflowError("too deep");
    }

    @Test
    void whatIsBeingMadeElsewhereIsAwaitedAndItsFailureNamed() {
        CompletableFuture<String> record = new CompletableFuture<>();
        jobs.await("record.failed", record, done::add);
        runAll(onWindow);
        assertEquals(List.of(), done);
        record.completeExceptionally(new IllegalStateException("no such folder"));
        runAll(onWindow);
        assertEquals(List.of("record.failed: no such folder"), failed);
    }

    @Test
    void writesAreDoneToTheEndAtClose() {
        Jobs threads = Jobs.onThreads(Runnable::run);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String line = "line " + i;
            threads.write("writing.failed", () -> written.add(line));
        }
        threads.close();
        assertEquals(20, written.size());
    }

    private static String broken() {
        throw new IllegalStateException("broken");
    }

    private static void runAll(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
