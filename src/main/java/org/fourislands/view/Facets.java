package org.fourislands.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award;
import org.fourislands.history.Claim;
import org.fourislands.history.IslandState;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Citation;
import org.fourislands.time.DateSpan.Holding;

/** Takes the state of an island on a day, or what a proposal would do with it, apart into what can be compared. */
final class Facets {
    private static final int CITED = 2;
    private static final String PLAIN = "compare.plain";

    private final Atlas atlas;
    private final DossierWords words;
    private final Inks inks;

    Facets(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
        this.inks = new Inks(atlas);
    }

    List<Facet> of(IslandState state, Perspective perspective) {
        return List.of(administration(state), claims(state), seen(state, perspective));
    }

    List<Facet> of(Proposal proposal, Proposal.Outcome outcome) {
        return List.of(
                award(Facet.Kind.ADMINISTRATION, outcome.administration(), proposal),
                award(Facet.Kind.TITLE, outcome.title(), proposal));
    }

    private Facet administration(IslandState state) {
        List<Citation> citations = state.possible().stream()
                .flatMap(control -> Evidence.best(control.citations(), CITED).stream())
                .toList();
        List<String> parties = state.parties();
        boolean certain = !state.isUncertain() && !parties.isEmpty();
        return new Facet(
                Facet.Kind.ADMINISTRATION,
                certain ? parties : List.of(parties, state.isUncertain(), state.isRecorded()),
                certain ? inks.of(parties) : List.of(inks.of(parties), state.isUncertain(), state.isRecorded()),
                List.of(administered(state)),
                PLAIN,
                PLAIN,
                citations);
    }

    private String administered(IslandState state) {
        List<String> parties = state.parties();
        if (parties.isEmpty()) {
            return words.of(state.isRecorded() ? "legend.unsettled" : "legend.unrecorded");
        }
        String party = words.islands().party(parties.get(0));
        if (!state.isUncertain()) {
            return party;
        }
        return parties.size() > 1
                ? words.of("compare.either", party, words.islands().party(parties.get(parties.size() - 1)))
                : words.of("compare.possibly", party);
    }

    private Facet claims(IslandState state) {
        Map<String, List<Claim>> byParty = new LinkedHashMap<>();
        state.claims()
                .forEach(claim -> byParty.computeIfAbsent(claim.party(), p -> new ArrayList<>())
                        .add(claim));
        List<String> told = byParty.entrySet().stream()
                .map(entry -> claimed(entry.getKey(), entry.getValue(), state))
                .toList();
        return new Facet(
                Facet.Kind.TITLE,
                List.copyOf(told),
                inks.of(List.copyOf(byParty.keySet())),
                told,
                "legend.claimed",
                "compare.unclaimed",
                state.claims().stream()
                        .flatMap(claim -> Evidence.best(claim.citations(), 1).stream())
                        .toList());
    }

    /** "Japan (as inherent territory)". */
    private String claimed(String party, List<Claim> claims, IslandState state) {
        List<String> grounds = claims.stream()
                .map(claim -> claim.span().on(state.day()) == Holding.CERTAIN
                        ? words.of("ground." + claim.ground().word())
                        : words.of(
                                "compare.possibly",
                                words.of("ground." + claim.ground().word())))
                .distinct()
                .toList();
        return words.of(
                "compare.claimant",
                words.islands().party(party),
                words.phrases().list(grounds));
    }

    private Facet seen(IslandState state, Perspective perspective) {
        Tint tint = Tint.of(state, perspective, atlas);
        LegendWords legend = new LegendWords(atlas, words.phrases());
        String drawn = String.join(", ", legend.meanings(tint, perspective).toList());
        return new Facet(Facet.Kind.SEEN, drawn, inks.ground(tint), List.of(drawn), PLAIN, PLAIN, List.of());
    }

    /** An award of the whole that depends on nothing compares with an administration there is. */
    private Facet award(Facet.Kind kind, Award award, Proposal proposal) {
        boolean plain = award.state() == Award.State.GOES
                && award.whole().isPresent()
                && award.condition().isEmpty();
        List<String> parties = award.shares().stream().map(Award.Share::party).toList();
        boolean asAdministered = plain && kind == Facet.Kind.ADMINISTRATION;
        return new Facet(
                kind,
                asAdministered ? parties : award,
                asAdministered ? inks.of(parties) : List.of(award.state(), inks.of(parties), fractions(award)),
                List.of(new OutcomeWords(words).award(unconditioned(award))),
                PLAIN,
                PLAIN,
                proposal.citations());
    }

    /** The condition itself stands in the sentence of the proposal. */
    private static Award unconditioned(Award award) {
        return new Award(award.state(), award.shares(), Optional.empty());
    }

    private static List<Double> fractions(Award award) {
        return award.shares().stream().map(Award.Share::fraction).toList();
    }

    /** Citations of both, each once. */
    static List<Citation> citations(Facet one, Facet two) {
        return Stream.concat(one.citations().stream(), two.citations().stream())
                .distinct()
                .toList();
    }
}
