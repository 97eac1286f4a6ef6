package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.IslandState;
import org.fourislands.history.Party;
import org.fourislands.history.Party.Side;

/**
 * How an island is drawn on a day in a perspective, by party ids.
 *
 * @param fills the solid colour: none where undetermined, two where the day lies inside an uncertain change
 * @param hatches the stripes over it
 * @param ground what no solid colour means
 */
public record Tint(List<String> fills, List<String> hatches, Ground ground) {

    public Tint {
        fills = List.copyOf(fills);
        hatches = List.copyOf(hatches);
    }

    public static Tint of(IslandState state, Perspective perspective, Atlas atlas) {
        Tint seen = switch (perspective) {
            case ADMINISTRATION -> administration(state, atlas);
            case JAPAN -> seenFrom(Side.JAPAN, state, atlas);
            case RUSSIA -> seenFrom(Side.RUSSIA, state, atlas);
            case NEITHER -> neither(state, atlas);
        };
        return state.isRecorded() ? seen : new Tint(seen.fills, seen.hatches, Ground.UNRECORDED);
    }

    private Tint(List<String> fills, List<String> hatches) {
        this(fills, hatches, Ground.RECORDED);
    }

    /** Fill: who administers. Stripes: who claims without administering. */
    private static Tint administration(IslandState state, Atlas atlas) {
        List<Side> ruling = sides(state.parties(), atlas);
        return new Tint(
                state.parties(),
                claimants(state, atlas).stream()
                        .filter(party -> !ruling.contains(sideOf(party, atlas)))
                        .toList());
    }

    /** Fill: where that side holds title to be. Stripes: who administers, if that is another. The same rule for both sides. */
    private static Tint seenFrom(Side side, IslandState state, Atlas atlas) {
        List<String> own = claimants(state, atlas).stream()
                .filter(party -> sideOf(party, atlas) == side)
                .limit(1)
                .toList();
        if (own.isEmpty()) {
            return new Tint(state.parties(), List.of());
        }
        return new Tint(
                own,
                state.parties().stream()
                        .filter(party -> sideOf(party, atlas) != side)
                        .toList());
    }

    /** Where two sides claim, no fill and both striped; elsewhere as administered. */
    private static Tint neither(IslandState state, Atlas atlas) {
        List<String> claimants = claimants(state, atlas);
        return sides(claimants, atlas).size() > 1
                ? new Tint(List.of(), claimants)
                : new Tint(state.parties(), List.of());
    }

    /** One party a side, those that claim on that day, of the two sides that have a colour. */
    private static List<String> claimants(IslandState state, Atlas atlas) {
        List<String> parties =
                state.claims().stream().map(Claim::party).distinct().toList();
        return Stream.of(Side.JAPAN, Side.RUSSIA)
                .map(side -> parties.stream()
                        .filter(party -> sideOf(party, atlas) == side)
                        .reduce((first, second) -> second))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Side> sides(List<String> parties, Atlas atlas) {
        Function<String, Side> side = party -> sideOf(party, atlas);
        return parties.stream().map(side).distinct().toList();
    }

    private static Side sideOf(String party, Atlas atlas) {
        return atlas.party(party).map(Party::side).orElse(Side.NEITHER);
    }

    /** What an island without a solid colour stands for. */
    public enum Ground {
        /** The record says that nobody's administration was settled, or the perspective leaves title open. */
        RECORDED,
        /** The record does not speak of the day. */
        UNRECORDED
    }
}
