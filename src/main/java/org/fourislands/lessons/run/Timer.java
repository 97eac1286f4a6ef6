package org.fourislands.lessons.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long the lesson has been going.
 *
 * @param started empty until the first advance
 * @param planned how long it is meant to take; without it there is nothing to count down from
 */
public record Timer(Shown shown, Optional<Instant> started, Optional<Duration> planned) {

    static Timer ready(Optional<Duration> planned) {
        return new Timer(Shown.UP, Optional.empty(), planned);
    }

    /** The time gone since the first advance; never below zero, even where the machine's clock is put back. */
    public Duration elapsed(Instant now) {
        Duration gone = started.map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
        return gone.isNegative() ? Duration.ZERO : gone;
    }

    /** The time left of what was planned, below zero once it is over; empty where nothing was planned. */
    public Optional<Duration> left(Instant now) {
        return planned.map(whole -> whole.minus(elapsed(now)));
    }

    Timer running(Instant now) {
        return started.isPresent() ? this : new Timer(shown, Optional.of(now), planned);
    }

    Timer reset() {
        return new Timer(shown, Optional.empty(), planned);
    }

    /** The next way of showing time; counting down is passed over where nothing was planned. */
    Timer turned() {
        Shown next = switch (shown) {
            case UP -> planned.isPresent() ? Shown.DOWN : Shown.CLOCK;
            case DOWN -> Shown.CLOCK;
            case CLOCK -> Shown.UP;
        };
        return new Timer(next, started, planned);
    }

    /** What is shown of time. */
    public enum Shown {
        UP,
        DOWN,
        CLOCK
    }
}
