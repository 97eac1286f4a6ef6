package org.fourislands.app;

import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.fourislands.ui.Moment;

/** Tells how long after the start of the Java machine each moment came, for {@code --timings}. On the window's thread. */
final class Timings implements Consumer<Moment> {
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
            long now = System.currentTimeMillis();
            // Not the operating system's start of the process: that is known to the second only on some.
            long started = ManagementFactory.getRuntimeMXBean().getStartTime();
            out.accept(moment.word() + " " + (now - started) + " ms");
            if (still.isEmpty()) {
                whenAllCame.run();
            }
        }
    }
}
