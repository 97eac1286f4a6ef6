package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import org.fourislands.map.Ink;

/**
 * The history of one island group as a strip under the map.
 *
 * @param island the id of the group, or of an islet that has a history of its own
 * @param stretches who administered, in order of time, without gaps; one for each party
 * @param stripes who claimed without administering
 * @param members the rows of those of its islets that the record tells apart
 */
public record StripRow(
        String island, String name, List<Stretch> stretches, List<Stripe> stripes, List<StripRow> members) {

    public StripRow {
        stretches = List.copyOf(stretches);
        stripes = List.copyOf(stripes);
        members = List.copyOf(members);
    }

    public StripRow(String island, String name, List<Stretch> stretches, List<Stripe> stripes) {
        this(island, name, stretches, stripes, List.of());
    }

    /**
     * A party's unbroken administration. Between {@code from} and {@code certainFrom}, and between {@code certainTo} and
     * {@code to}, it is possible but not certain.
     *
     * @param to the day it surely was over; not part of it
     * @param letter what stands for the label where that has no room; empty for neither side
     */
    public record Stretch(
            LocalDate from,
            LocalDate certainFrom,
            LocalDate certainTo,
            LocalDate to,
            Ink ink,
            String label,
            String letter) {

        public boolean mayHold(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** A claim over another's administration. */
    public record Stripe(LocalDate from, LocalDate to, Ink ink) {}
}
