package org.fourislands.ui.map;

import java.util.Optional;

/** Two pictures that take turns: one is on screen while the other is painted. */
final class TurnTable {
    private Optional<SharedPicture> shown = Optional.empty();
    private Optional<SharedPicture> other = Optional.empty();

    /** The one that is not on screen, in the size asked for. */
    SharedPicture spare(int width, int height) {
        SharedPicture spare = other.filter(picture -> picture.hasSize(width, height))
                .orElseGet(() -> new SharedPicture(width, height));
        other = Optional.of(spare);
        return spare;
    }

    void turn() {
        Optional<SharedPicture> gone = shown;
        shown = other;
        other = gone;
    }
}
