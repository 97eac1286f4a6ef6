package org.fourislands.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * In what the second map of a comparison differs from the first; all else they share.
 *
 * @param day its day; empty for the day of the view, whatever the clock shows
 * @param perspective from where it is seen; empty for the perspective of the view
 * @param proposal the proposal drawn on it; empty for none, and then the islands are drawn as they were on the day
 */
public record Aspect(Optional<LocalDate> day, Optional<Perspective> perspective, Optional<String> proposal) {

    /** Another day, seen alike. */
    public static Aspect on(LocalDate day) {
        return new Aspect(Optional.of(day), Optional.empty(), Optional.empty());
    }

    /** The same day, seen from elsewhere. */
    public static Aspect seenFrom(Perspective perspective) {
        return new Aspect(Optional.empty(), Optional.of(perspective), Optional.empty());
    }

    /** The same day with a proposal drawn. */
    public static Aspect drawing(String proposal) {
        return new Aspect(Optional.empty(), Optional.empty(), Optional.of(proposal));
    }

    /** The islands as they were on the day of the view, no proposal drawn. */
    public static Aspect asItIs() {
        return new Aspect(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
