package org.fourislands.export.lessons;

import java.util.concurrent.CancellationException;
import org.fourislands.survey.Progress;

/** Tells how far a handout is, scene by scene, and stops it where that is wished. */
final class Steps {
    private final Progress progress;
    private final int all;
    private int done;

    Steps(Progress progress, int all) {
        this.progress = progress;
        this.all = Math.max(1, all);
    }

    /** One more is done. */
    void done() {
        done++;
        progress.at(Math.min(1, (double) done / all));
        check();
    }

    /** Throws {@link CancellationException} where nobody wants it any more. */
    void check() {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
