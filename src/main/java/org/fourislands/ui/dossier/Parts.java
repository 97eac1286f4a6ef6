package org.fourislands.ui.dossier;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Long work on the window's thread, done in small pieces: a few in each pulse, so that keys and pointer never wait for it. */
final class Parts {
    private static final long A_PULSE = TimeUnit.MICROSECONDS.toNanos(1200);

    private final BooleanSupplier piece;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            some();
        }
    };

    /** {@code piece} does the next piece, and answers whether there are more. */
    Parts(BooleanSupplier piece) {
        this.piece = piece;
    }

    /** Goes on with it, from the next pulse on. */
    void begin() {
        timer.start();
    }

    /** Does at once what is left. */
    void finish() {
        timer.stop();
        while (piece.getAsBoolean()) {
            // the piece is all there is to do
        }
    }

    private void some() {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < A_PULSE) {
            if (!piece.getAsBoolean()) {
                timer.stop();
                return;
            }
        }
    }
}
