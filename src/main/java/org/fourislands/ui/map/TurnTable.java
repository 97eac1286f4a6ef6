package org.fourislands.ui.map;

import java.util.Optional;

/**
 * Three pictures that take turns: one is on screen and one is painted, while the one shown before rests, since the graphics
 * card may still be reading it.
 */
final class TurnTable {
    private Optional<SharedPicture> shown = Optional.empty();
    private Optional<SharedPicture> resting = Optional.empty();
    private Optional<SharedPicture> spare = Optional.empty();

    /** The one to paint, in the size asked for. */
    SharedPicture spare(int width, int height) {
        SharedPicture picture =
                spare.filter(old -> old.hasSize(width, height)).orElseGet(() -> new SharedPicture(width, height));
        spare = Optional.of(picture);
        return picture;
    }

    void turn() {
        Optional<SharedPicture> rested = resting;
        resting = shown;
        shown = spare;
        spare = rested;
    }
}
