package org.fourislands.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Pictures that take turns in being painted: of those in use the one that has been longest is next. */
final class TurnTable {
    private final int places;
    private final Deque<SharedPicture> used = new ArrayDeque<>();
    private Optional<SharedPicture> spare = Optional.empty();

    private TurnTable(int places) {
        this.places = places;
    }

    /**
     * For pictures that are shown: one is on screen and one is painted, while the one shown before rests, since the graphics card
     * may still be reading it.
     */
    static TurnTable ofShown() {
        return new TurnTable(3);
    }

    /** For pictures that are never shown themselves: one is painted from the other. */
    static TurnTable ofHidden() {
        return new TurnTable(2);
    }

    /** The one to paint, in the size asked for; the same until {@link #turn}. */
    SharedPicture spare(int width, int height) {
        SharedPicture picture = spare.filter(old -> old.hasSize(width, height)).orElseGet(() -> another(width, height));
        spare = Optional.of(picture);
        return picture;
    }

    private SharedPicture another(int width, int height) {
        used.removeIf(old -> !old.hasSize(width, height));
        return used.size() < places ? new SharedPicture(width, height) : used.removeFirst();
    }

    /** The one that was painted is in use from now on. */
    void turn() {
        spare.ifPresent(used::addLast);
        spare = Optional.empty();
    }
}
