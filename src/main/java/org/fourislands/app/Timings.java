package org.fourislands.app;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.fourislands.ui.Moment;

/** Tells how long after the start of the process each moment came, for {@code --timings}. On the window's thread. */
final class Timings implements Consumer<Moment> {
    private final Instant processStart =
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    private final Consumer<String> out;
    private final Runnable whenAllCame;
    private final Set<Moment> still = EnumSet.allOf(Moment.class);

    Timings(Consumer<String> out, Runnable whenAllCame) {
        this.out = out;
        this.whenAllCame = whenAllCame;
    }

    @Override
    public void accept(Moment moment) {
        if (still.remove(moment)) {
            long milliseconds = Duration.between(processStart, Instant.now()).toMillis();
            out.accept(moment.word() + " " + milliseconds + " ms");
            if (still.isEmpty()) {
                whenAllCame.run();
            }
        }
    }
}
