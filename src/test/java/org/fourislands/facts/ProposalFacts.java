package org.fourislands.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award;
import org.fourislands.history.Proposal;

/** {@code proposals.md}: each row has its proposal, by number, with a date, a class, a confidence and outcomes that fit. */
final class ProposalFacts {
    private static final List<String> GROUPS = List.of("etorofu", "kunashiri", "shikotan", "habomai");
    private static final Pattern CONFIDENCE = Pattern.compile("\\b[ABC]\\b");
    private static final Set<String> RUSSIAN_SIDE = Set.of("ussr", "russia");

    private ProposalFacts() {}

    static void compare(FactBase facts, Atlas atlas) {
        Comparison comparison = new Comparison("proposals");
        Comparison outcomes = new Comparison("outcomes of proposals");
        for (List<String> row : facts.rows("proposals.md", "# Proposals")) {
            int number = Integer.parseInt(row.get(0));
            Optional<Proposal> proposal = atlas.content().proposals().stream()
                    .filter(candidate -> candidate.number() == number)
                    .findFirst();
            comparison.row(proposal.map(found -> difference(row, found)).orElse(Optional.of("no proposal " + number)));
            proposal.ifPresent(found -> outcomes(row, found, outcomes));
        }
        comparison.conclude(42);
        outcomes.conclude(4 * 42);
    }

    private static Optional<String> difference(List<String> row, Proposal proposal) {
        String what = "proposal " + row.get(0) + ": ";
        if (!FactDate.read(row.get(1)).orElseThrow().fits(proposal.date())) {
            return Optional.of(what + proposal.date() + " for " + row.get(1));
        }
        if (proposal.kinds().stream().noneMatch(kind -> fits(kind, row.get(3)))) {
            return Optional.of(what + proposal.kinds() + " for " + row.get(3));
        }
        Set<String> confidence = CONFIDENCE
                .matcher(row.get(11))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Set<String> own = proposal.confidence().stream().map(Enum::name).collect(Collectors.toSet());
        return own.equals(confidence) ? Optional.empty() : Optional.of(what + own + " for " + row.get(11));
    }

    private static boolean fits(Proposal.Kind kind, String cell) {
        return switch (kind) {
            case TWO_PLUS -> cell.contains("two-plus") || cell.contains("two-island +");
            case DEFERRED -> cell.contains("deferred");
            case FOUR_ISLAND -> cell.contains("four-");
            case OTHER -> cell.contains("other") || cell.contains("not an offer");
            default -> cell.contains(kind.word());
        };
    }

    private static void outcomes(List<String> row, Proposal proposal, Comparison comparison) {
        for (int i = 0; i < GROUPS.size(); i++) {
            String cell = row.get(4 + i);
            String group = GROUPS.get(i);
            Optional<Proposal.Outcome> outcome = proposal.outcomeFor(group);
            comparison.row(
                    outcome.filter(found -> fits(cell, found)).isPresent(),
                    "proposal " + row.get(0) + ", " + group + ": " + outcome + " for " + cell);
        }
    }

    private static boolean fits(String cell, Proposal.Outcome outcome) {
        Award title = outcome.title();
        double japan = share(title, Set.of("japan"));
        if (cell.contains("half JP") || cell.startsWith("split")) {
            return japan > 0 && japan < 1;
        }
        if (cell.startsWith("JP?")) {
            return title.state() != Award.State.GOES;
        }
        if (cell.startsWith("JP")) {
            return japan == 1;
        }
        if (cell.endsWith("admin")) {
            return share(outcome.administration(), RUSSIAN_SIDE) == 1;
        }
        if (cell.equals("SU") || cell.equals("RU")) {
            return share(title, RUSSIAN_SIDE) == 1;
        }
        return cell.equals("…") || title.state() != Award.State.GOES;
    }

    private static double share(Award award, Set<String> parties) {
        return award.shares().stream()
                .filter(share -> parties.contains(share.party()))
                .mapToDouble(Award.Share::fraction)
                .sum();
    }
}
