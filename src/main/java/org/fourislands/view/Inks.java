package org.fourislands.view;

import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.history.BoundaryLine;
import org.fourislands.history.Party;
import org.fourislands.map.Ink;

/** Which of the map's inks parties, islands and lines are drawn in. */
final class Inks {
    private final Atlas atlas;

    Inks(Atlas atlas) {
        this.atlas = atlas;
    }

    Ink of(String party) {
        return atlas.party(party).map(known -> of(known.side())).orElse(Ink.NONE);
    }

    List<Ink> of(List<String> parties) {
        return parties.stream().map(this::of).distinct().toList();
    }

    /** An island's ground: plain, in nobody's ink, where nothing is recorded; without any where nothing was settled. */
    List<Ink> ground(Tint tint) {
        boolean silent = tint.ground() == Tint.Ground.UNRECORDED && tint.fills().isEmpty();
        return silent ? List.of(Ink.NONE) : of(tint.fills());
    }

    /** A claimed line has its claimant's colour; any other belongs to no side. */
    Ink of(BoundaryLine.Status status) {
        boolean claimed = status.standing() == BoundaryLine.Standing.CLAIMED;
        return claimed && !status.parties().isEmpty() ? of(status.parties().get(0)) : Ink.NONE;
    }

    private static Ink of(Party.Side side) {
        return switch (side) {
            case JAPAN -> Ink.JAPAN;
            case RUSSIA -> Ink.RUSSIA;
            case NEITHER -> Ink.NONE;
        };
    }
}
