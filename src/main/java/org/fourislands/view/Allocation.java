package org.fourislands.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award;
import org.fourislands.history.DayState;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;
import org.fourislands.history.Party;
import org.fourislands.history.Proposal.Outcome;
import org.fourislands.survey.Allotment;
import org.fourislands.survey.Division;

/** Who has which of the four groups, as far as it is said: title, or administration, never both in one. */
public record Allocation(List<Lot> lots) {

    public Allocation {
        lots = List.copyOf(lots);
    }

    static Allocation ofTitle(List<Outcome> outcomes, Atlas atlas) {
        return of(outcomes, atlas, Outcome::title);
    }

    static Allocation ofAdministration(List<Outcome> outcomes, Atlas atlas) {
        return of(outcomes, atlas, Outcome::administration);
    }

    /** Who administered on a day. */
    static Allocation held(DayState day) {
        return new Allocation(day.islands().stream().map(Allocation::held).toList());
    }

    private static Lot held(IslandState state) {
        String group = state.island().id();
        if (state.isUncertain()) {
            return Lot.without(group, Lot.Fate.OPEN);
        }
        return state.control()
                .flatMap(control -> control.party())
                .map(party -> new Lot(group, Lot.Fate.GOES, List.of(new Award.Share(party, 1)), Optional.empty()))
                .orElseGet(() -> Lot.without(group, Lot.Fate.UNSTATED));
    }

    private static Allocation of(List<Outcome> outcomes, Atlas atlas, Function<Outcome, Award> which) {
        return new Allocation(atlas.groups().stream()
                .map(Island::id)
                .map(group -> lot(
                        group,
                        outcomes.stream()
                                .filter(outcome -> outcome.island().equals(group))
                                .map(which)
                                .toList()))
                .toList());
    }

    private static Lot lot(String group, List<Award> awards) {
        if (awards.isEmpty()) {
            return Lot.without(group, Lot.Fate.MISSING);
        }
        Award award = awards.get(0);
        if (awards.size() > 1 || !award.addsUp()) {
            return Lot.without(group, Lot.Fate.CONTRADICTORY);
        }
        return new Lot(group, Lot.Fate.of(award.state()), award.shares(), award.condition());
    }

    /** Whether everything goes the same way, whatever is said with it. */
    boolean agreesWith(Allocation other) {
        return lots.stream()
                .map(Lot::bare)
                .toList()
                .equals(other.lots.stream().map(Lot::bare).toList());
    }

    /** The parties that have something, in the order of the groups. */
    public List<String> parties() {
        return lots.stream()
                .filter(lot -> lot.fate().isCounted())
                .flatMap(lot -> lot.shares().stream())
                .map(Award.Share::party)
                .distinct()
                .toList();
    }

    /** What a party has. */
    public List<Lot> of(String party) {
        return lots.stream().filter(lot -> lot.shareOf(party) > 0).toList();
    }

    /** What is counted for nobody. */
    public List<Lot> unsettled() {
        return lots.stream().filter(lot -> !lot.fate().isCounted()).toList();
    }

    /** The whole as a division between the two sides; empty where any group is left open, or goes to a third. */
    public Optional<Division> division(Atlas atlas) {
        Map<String, Allotment> allotments = new LinkedHashMap<>();
        for (Lot lot : lots) {
            double japan = shareOf(lot, Party.Side.JAPAN, atlas);
            double russia = shareOf(lot, Party.Side.RUSSIA, atlas);
            if (Math.abs(japan + russia - 1) > 1e-9) {
                return Optional.empty();
            }
            allotments.put(lot.group(), Allotment.japansShare(japan));
        }
        return lots.isEmpty() ? Optional.empty() : Optional.of(Division.of(allotments));
    }

    private static double shareOf(Lot lot, Party.Side side, Atlas atlas) {
        return lot.shares().stream()
                .map(Award.Share::party)
                .distinct()
                .filter(id ->
                        atlas.party(id).filter(party -> party.side() == side).isPresent())
                .mapToDouble(lot::shareOf)
                .sum();
    }
}
