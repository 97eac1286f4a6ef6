package org.fourislands.storage.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Claim;
import org.fourislands.history.Party;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Source;

/** A claim that another party contests rests, with its answers, on at least one work from Japan's side and one from Russia's. */
final class BothSidesHeard implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        List<Claim> claims = record.content().claims();
        for (Claim claim : claims) {
            if (claims.stream().anyMatch(other -> contests(record, other, claim))) {
                check(record, claim, issues);
            }
        }
    }

    private static boolean contests(CheckedRecord record, Claim other, Claim claim) {
        return !other.party().equals(claim.party())
                && !succeeds(record, other, claim)
                && other.span().mayOverlap(claim.span())
                && other.islands().stream().anyMatch(claim.islands()::contains);
    }

    /** The empire, the union and the federation carry one claim on. */
    private static boolean succeeds(CheckedRecord record, Claim other, Claim claim) {
        Party.Side side = sideOf(record, claim);
        return side != Party.Side.NEITHER && sideOf(record, other) == side;
    }

    private static Party.Side sideOf(CheckedRecord record, Claim claim) {
        return record.atlas().party(claim.party()).map(Party::side).orElse(Party.Side.NEITHER);
    }

    private static void check(CheckedRecord record, Claim claim, IssueList issues) {
        Set<Source.Side> heard = citations(claim)
                .flatMap(citation -> record.atlas().sources().source(citation.source()).stream())
                .map(Source::side)
                .collect(Collectors.toSet());
        for (Source.Side side : List.of(Source.Side.JAPAN, Source.Side.RUSSIA)) {
            if (!heard.contains(side)) {
                issues.note(
                        new Place("claims.json", claim.id(), "citations"),
                        "Another party contests this claim, but no work of the side “" + side.word() + "” is cited.",
                        "Cite one in the claim or in its answers.");
            }
        }
    }

    private static Stream<Citation> citations(Claim claim) {
        return Stream.concat(
                claim.citations().stream(),
                claim.answers().stream().flatMap(answer -> answer.statement().citations().stream()));
    }
}
