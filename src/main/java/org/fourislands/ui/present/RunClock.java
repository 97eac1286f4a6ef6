package org.fourislands.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fourislands.lessons.run.Timer;
import org.fourislands.words.Phrases;

/** The time of a lesson in words: gone, left, or by the clock on the wall. */
final class RunClock {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Phrases phrases;
    private final ZoneId zone;

    RunClock(Phrases phrases, ZoneId zone) {
        this.phrases = phrases;
        this.zone = zone;
    }

    String of(Timer timer, Instant now) {
        return switch (timer.shown()) {
            case UP -> phrases.of("present.time.gone", written(timer.elapsed(now)));
            case DOWN -> timer.left(now).map(this::left).orElse("");
            case CLOCK ->
                phrases.of("present.time.clock", LocalTime.ofInstant(now, zone).format(WALL));
        };
    }

    private String left(Duration left) {
        return left.isNegative()
                ? phrases.of("present.time.over", written(left.negated()))
                : phrases.of("present.time.left", written(left));
    }

    private static String written(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
