package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import org.fourislands.history.Renunciation;
import org.fourislands.history.Surrounding;
import org.fourislands.history.Tenure;

/**
 * How a piece of the land around is drawn on a day in a perspective, by party ids.
 *
 * @param fills the faint colour: two where the day lies inside an uncertain change
 * @param hatches the stripes: both holders where it was held jointly, or who administers what a side gave up without a recipient
 * @param standing what that means
 */
public record LandTint(List<String> fills, List<String> hatches, Standing standing) {

    public LandTint {
        fills = List.copyOf(fills);
        hatches = List.copyOf(hatches);
    }

    /** What is told of a piece of land. */
    public enum Standing {
        ADMINISTERED,
        UNCERTAIN,
        /** A party, or what no work tells. */
        UNCERTAIN_ONE,
        JOINT,
        /** No boundary agreed, nobody's administration settled. */
        UNSETTLED,
        /** Given up by the side whose view this is; no recipient was named. */
        GIVEN_UP,
        UNRECORDED
    }

    /** Where a proposal is drawn, the land around is shown by who administers it, whoever looks. */
    static LandTint of(Surrounding land, ViewState view) {
        return of(land, view.day(), view.proposal().isPresent() ? Perspective.ADMINISTRATION : view.perspective());
    }

    static LandTint of(Surrounding land, LocalDate day, Perspective perspective) {
        List<Tenure> held = land.on(day);
        List<String> parties = land.partiesOn(day).toList();
        if (held.size() == 1 && held.get(0).kind() == Tenure.Kind.JOINT) {
            return new LandTint(List.of(), parties, Standing.JOINT);
        }
        if (held.size() > 1 && isChanging(held)) {
            return parties.size() > 1
                    ? new LandTint(parties, List.of(), Standing.UNCERTAIN)
                    : new LandTint(List.of(), parties, Standing.UNCERTAIN_ONE);
        }
        if (parties.isEmpty()) {
            boolean silent = held.stream().allMatch(tenure -> tenure.kind() == Tenure.Kind.UNRECORDED);
            return new LandTint(List.of(), List.of(), silent ? Standing.UNRECORDED : Standing.UNSETTLED);
        }
        return isGivenUp(land, day, perspective)
                ? new LandTint(List.of(), parties, Standing.GIVEN_UP)
                : new LandTint(parties, List.of(), Standing.ADMINISTERED);
    }

    private static boolean isChanging(List<Tenure> held) {
        return held.stream().map(Tenure::parties).distinct().count() > 1;
    }

    /** A side's own view does not say whose it is what that side has given up to nobody in particular. */
    private static boolean isGivenUp(Surrounding land, LocalDate day, Perspective perspective) {
        return perspective == Perspective.JAPAN
                && land.renouncedOn(day).stream().map(Renunciation::party).anyMatch("japan"::equals);
    }

    /** Whether anything is drawn at all. */
    boolean isDrawn() {
        return standing != Standing.UNRECORDED;
    }
}
