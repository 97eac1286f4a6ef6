package org.fourislands.app;

import java.time.Duration;
import org.fourislands.survey.Progress;

/** Tells on a terminal's error stream how far slow work is, once it has taken its time; says nothing into a file or pipe. */
final class TerminalProgress {
    private final Program program;
    private final long patienceNanos;
    private final long start = System.nanoTime();
    private int told = -1;

    TerminalProgress(Program program, Duration patience) {
        this.program = program;
        this.patienceNanos = patience.toNanos();
    }

    /** The progress of one of several equal parts. */
    Progress part(int which, int of) {
        return new Progress() {
            @Override
            public void at(double share) {
                tell((which + share) / of);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    private void tell(double share) {
        int percent = (int) (100 * share);
        boolean late = System.nanoTime() - start > patienceNanos;
        if (late && percent > told && program.isOnTerminal()) {
            told = percent;
            program.remark("\r" + program.phrases().of("cli.working-out", Integer.toString(percent)));
        }
    }

    /** Clears the line again. */
    void end() {
        if (told >= 0) {
            program.remark("\r"
                    + " ".repeat(program.phrases().of("cli.working-out", "100").length()) + "\r");
        }
    }
}
