package org.fourislands.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.words.Text;

/**
 * A piece of the land around the four groups, whose administration passed from hand to hand as a whole.
 *
 * @param land ids of land in {@code geodata/}; nameless rocks go with the nearest
 * @param part which part of that land, where a parallel divides it
 * @param held who administered it, in order of time, without gap
 * @param renunciations who gave up title to it, and from when on
 */
public record Surrounding(
        String id,
        Text name,
        List<String> land,
        Optional<Part> part,
        List<Tenure> held,
        List<Renunciation> renunciations) {

    public Surrounding {
        land = List.copyOf(land);
        held = List.copyOf(held);
        renunciations = List.copyOf(renunciations);
    }

    /** What may have held on a day: one, or two inside a change whose exact day is not known. */
    public List<Tenure> on(LocalDate day) {
        return held.stream().filter(tenure -> tenure.span().mayHoldOn(day)).toList();
    }

    /** The renunciations that held on a day. */
    public List<Renunciation> renouncedOn(LocalDate day) {
        return renunciations.stream()
                .filter(given -> given.span().mayHoldOn(day))
                .toList();
    }

    /** The parties that may have administered on a day, in order of time. */
    public Stream<String> partiesOn(LocalDate day) {
        return on(day).stream().flatMap(tenure -> tenure.parties().stream()).distinct();
    }

    /**
     * What lies on one side of a parallel.
     *
     * @param parallel degrees north
     */
    public record Part(double parallel, Side side) {}

    /** A side of a parallel. */
    public enum Side {
        NORTH,
        SOUTH;

        /** As the data files write it. */
        public String word() {
            return this == NORTH ? "north" : "south";
        }
    }
}
