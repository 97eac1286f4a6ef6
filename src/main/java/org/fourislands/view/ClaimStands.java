package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.Island;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.Stand.Act;

/**
 * The stands taken in claims since 1945: when a party began to claim, when it narrowed its claim or took it up again without
 * putting a proposal forward that day, and who else took a side. Alike stands of one day on several groups are one.
 */
final class ClaimStands {
    private static final LocalDate SINCE = LocalDate.of(1945, 1, 1);

    private final Atlas atlas;
    private final DossierWords words;

    ClaimStands(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    List<Stand> all() {
        Map<Key, List<Said>> alike = new LinkedHashMap<>();
        atlas.content().claims().stream()
                .flatMap(this::said)
                .filter(said -> !said.key.date.earliest().isBefore(SINCE))
                .forEach(said -> alike.computeIfAbsent(said.key, key -> new ArrayList<>())
                        .add(said));
        return alike.entrySet().stream()
                .map(group -> stand(group.getKey(), group.getValue()))
                .toList();
    }

    /** What makes two stands one: whose, when, what, and about whose claim. */
    private record Key(HistoricalDate date, String party, Act act, String change, String claimant) {}

    private record Said(Key key, List<String> islands, Statement statement) {}

    private Stream<Said> said(Claim claim) {
        Stream<Said> begun = claim.span().start().stream()
                .map(start -> new Said(
                        new Key(start, claim.party(), Act.CLAIMED, Claim.Change.STATED.word(), claim.party()),
                        claim.islands(),
                        claim.statement()));
        Stream<Said> reworded = claim.wordings().stream()
                .filter(wording ->
                        wording.change() == Claim.Change.NARROWED || wording.change() == Claim.Change.RESTORED)
                .filter(wording -> !proposedOn(wording.date(), claim.party()))
                .map(wording -> new Said(
                        new Key(
                                wording.date(),
                                claim.party(),
                                Act.CLAIMED,
                                wording.change().word(),
                                claim.party()),
                        claim.islands(),
                        wording.statement()));
        Stream<Said> others = claim.recognitions().stream()
                .flatMap(recognition -> recognition.span().start().stream()
                        .map(start -> new Said(
                                new Key(start, recognition.party(), act(recognition.stance()), "", claim.party()),
                                claim.islands(),
                                recognition.statement())));
        return Stream.of(begun, reworded, others).flatMap(part -> part);
    }

    /** A day on which the party's proposal tells the same. */
    private boolean proposedOn(HistoricalDate date, String party) {
        return atlas.content().proposals().stream()
                .filter(proposal -> proposal.by().contains(party))
                .flatMap(proposal -> Stream.concat(
                        Stream.of(proposal.date()),
                        proposal.standings().stream().map(Proposal.Standing::since)))
                .anyMatch(told -> !told.earliest().isAfter(date.latest())
                        && !told.latest().isBefore(date.earliest()));
    }

    private static Act act(Claim.Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Act.SUPPORTED;
            case OPPOSES -> Act.OPPOSED;
            case AMBIGUOUS -> Act.LEFT_OPEN;
        };
    }

    private Stand stand(Key key, List<Said> said) {
        List<Island> islands = atlas.groups().stream()
                .filter(island -> said.stream().anyMatch(one -> one.islands.contains(island.id())))
                .toList();
        List<String> texts = said.stream()
                .map(one -> words.of(one.statement.text()))
                .distinct()
                .toList();
        List<Citation> citations = said.stream()
                .flatMap(one -> one.statement.citations().stream())
                .distinct()
                .toList();
        return new Stand(
                key.date,
                key.party,
                key.act,
                Optional.empty(),
                false,
                brief(key, islands.size()),
                words.of(
                        "matrix.claim",
                        words.islands().party(key.claimant),
                        words.islands().list(islands)),
                String.join(" ", texts),
                citations,
                Selection.island(islands.isEmpty() ? "" : islands.get(0).id()));
    }

    private String brief(Key key, int islands) {
        return key.act == Act.CLAIMED
                ? words.of("matrix.claim." + key.change, islands)
                : words.of("matrix.act." + key.act.word(), words.islands().party(key.claimant));
    }
}
