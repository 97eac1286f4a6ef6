package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import org.fourislands.map.Ink;

/**
 * The history of one island group as a strip under the map.
 *
 * @param stretches who administered, in order of time, without gaps; one for each party
 * @param stripes who claimed without administering
 */
public record StripRow(String island, String name, List<Stretch> stretches, List<Stripe> stripes) {

    public StripRow {
        stretches = List.copyOf(stretches);
        stripes = List.copyOf(stripes);
    }

    /**
     * A party's unbroken administration. Between {@code from} and {@code certainFrom}, and between {@code certainTo} and
     * {@code to}, it is possible but not certain.
     *
     * @param to the day it surely was over; not part of it
     */
    public record Stretch(
            LocalDate from, LocalDate certainFrom, LocalDate certainTo, LocalDate to, Ink ink, String label) {}

    /** A claim over another's administration. */
    public record Stripe(LocalDate from, LocalDate to, Ink ink) {}
}
