package org.fourislands.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pictures painted before they are asked for: of the views a lesson may go to next. Each stays with the request it was painted
 * for, and serves that one alone. Used on the window's thread.
 */
final class PictureReserve {
    private static final int MOST = 3;

    private final List<PaintQueue.Painted> ready = new ArrayList<>();
    private final List<PaintRequest> missing = new ArrayList<>();
    private List<PaintRequest> wished = List.of();

    /** What is worth having ready from now on; the first is painted first, what is no longer wished is let go. */
    void wish(List<PaintRequest> requests) {
        wished = requests.stream().distinct().limit(MOST).toList();
        ready.removeIf(painted -> !wished.contains(painted.request()));
        missing.clear();
        wished.stream().filter(request -> ready(request).isEmpty()).forEach(missing::add);
    }

    /** The next one to paint; asked for once, so that what cannot be painted is not tried for ever. */
    Optional<PaintRequest> nextMissing() {
        return missing.isEmpty() ? Optional.empty() : Optional.of(missing.remove(0));
    }

    void keep(PaintQueue.Painted painted) {
        if (wished.contains(painted.request())) {
            ready.add(painted);
        }
    }

    boolean holds(PaintRequest request) {
        return ready(request).isPresent();
    }

    /** The picture of a request, once: it is on screen from then on. */
    Optional<PaintQueue.Painted> take(PaintRequest request) {
        Optional<PaintQueue.Painted> found = ready(request);
        found.ifPresent(ready::remove);
        return found;
    }

    private Optional<PaintQueue.Painted> ready(PaintRequest request) {
        return ready.stream()
                .filter(painted -> painted.request().equals(request))
                .findFirst();
    }
}
