package org.fourislands.ui.map;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a newer picture, to be laid over an older one that stays on screen: so that only what has changed is drawn again.
 *
 * @param place in pixels of the picture
 */
record Patch(Rectangle place, SharedPicture picture) {
    /** The share of a picture beyond which it is better shown anew. */
    private static final double MOST = 0.6;

    /**
     * What turns the picture {@code base} into {@code wanted}; empty where too much differs. Of {@code laid}, which lie over it
     * already, those are taken that still serve.
     */
    static Optional<List<Patch>> between(SharedPicture base, SharedPicture wanted, List<Patch> laid) {
        List<Rectangle> places = wanted.changesSince(base);
        if (ChangedParts.area(places) > MOST * wanted.area()) {
            return Optional.empty();
        }
        List<Patch> patches = new ArrayList<>();
        for (Rectangle place : places) {
            patches.add(laid.stream()
                    .filter(patch -> patch.place.equals(place) && wanted.holds(patch))
                    .findFirst()
                    .orElseGet(() -> new Patch(place, wanted.part(place))));
        }
        return Optional.of(patches);
    }
}
