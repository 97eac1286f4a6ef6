package org.fourislands.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** When the heap is swept: after something was done, and never while something is. */
final class StillnessTest {
    private static final long MEGABYTE = 1 << 20;

    private static Stillness seeing(Stillness first, long... megabytes) {
        return LongStream.of(megabytes)
                .mapToObj(used -> used * MEGABYTE)
                .reduce(first, Stillness::seeing, (one, other) -> other);
    }

    @Test
    void aProgramThatStartedAndStandsStillIsSweptOnce() {
        Stillness started = seeing(Stillness.beginning(40 * MEGABYTE), 80, 80);
        assertThat(started.isSweepDue()).as("still for one look only").isFalse();
        Stillness still = seeing(started, 80);
        assertThat(still.isSweepDue()).isTrue();
        Stillness swept = still.sweptTo(60 * MEGABYTE);
        assertThat(seeing(swept, 60, 60, 60, 60).isSweepDue()).isFalse();
    }

    @Test
    void whoWorksIsNotInterrupted() {
        Stillness working = Stillness.beginning(60 * MEGABYTE).sweptTo(60 * MEGABYTE);
        for (long used : new long[] {70, 85, 66, 80, 95, 71, 73, 75, 77}) {
            working = seeing(working, used);
            assertThat(working.isSweepDue()).as("%s", working).isFalse();
        }
    }

    @Test
    void aSweepOfTheMachinesOwnIsNoStillness() {
        Stillness fallen = seeing(Stillness.beginning(60 * MEGABYTE), 110, 80, 110, 80, 110);
        assertThat(fallen.isSweepDue()).isFalse();
        assertThat(fallen.calm()).isZero();
    }

    @Test
    void whereLittleWasDoneNothingIsSwept() {
        Stillness swept = Stillness.beginning(60 * MEGABYTE).sweptTo(60 * MEGABYTE);
        assertThat(seeing(swept, 65, 65, 65, 65).isSweepDue()).isFalse();
        assertThat(seeing(swept, 65, 75, 75, 75).isSweepDue()).isTrue();
    }
}
