package org.fourislands.ui.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.fourislands.ui.Jobs;
import org.junit.jupiter.api.Test;

final class AutosaveTest {
    private final Deque<Runnable> writer = new ArrayDeque<>();
    private final Deque<Runnable> clock = new ArrayDeque<>();
    private final List<String> kept = new ArrayList<>();
    private String typed = "";
    private boolean broken;
    private final Autosave saving =
            new Autosave(new Jobs(Runnable::run, writer::add, Runnable::run), clock::add, this::writing);

    @Test
    void manyChangesAreOneWriting() {
        type("a");
        type("ab");
        tick();
        writeAll();
        assertEquals(List.of("ab"), kept);
        assertEquals(Autosave.State.SAVED, saving.state().get());
    }

    @Test
    void whileOneIsBeingWrittenNoQueueGrows() {
        for (int letters = 1; letters <= 50; letters++) {
            type("x".repeat(letters));
            tick();
        }
        assertEquals(1, writer.size());
        writeAll();
        tick();
        writeAll();
        assertEquals(List.of("x", "x".repeat(50)), kept);
        assertEquals(Autosave.State.SAVED, saving.state().get());
    }

    @Test
    void whoLeavesWaitsForNothing() {
        type("a");
        tick();
        type("ab");
        saving.now();
        writeAll();
        assertEquals(List.of("a", "ab"), kept);
        tick();
        assertEquals(0, writer.size());
    }

    @Test
    void whatFailedIsWrittenWithTheNextChange() {
        broken = true;
        type("a");
        tick();
        writeAll();
        assertEquals(Autosave.State.FAILED, saving.state().get());
        broken = false;
        type("ab");
        tick();
        writeAll();
        assertEquals(List.of("ab"), kept);
        assertEquals(Autosave.State.SAVED, saving.state().get());
    }

    private void type(String words) {
        typed = words;
        saving.changed();
    }

    private Runnable writing() {
        String now = typed;
        return () -> {
            if (broken) {
                throw new IllegalStateException("no room");
            }
            kept.add(now);
        };
    }

    /** What waits now has waited long enough. */
    private void tick() {
        for (int waiting = clock.size(); waiting > 0; waiting--) {
            clock.removeFirst().run();
        }
    }

    private void writeAll() {
        while (!writer.isEmpty()) {
            writer.removeFirst().run();
        }
    }
}
