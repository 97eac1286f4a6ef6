package org.fourislands.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.DayState;
import org.fourislands.history.Party;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Citation;
import org.fourislands.words.Phrases;

/**
 * One of the things compared: a proposal, or who administered on a day.
 *
 * @param id a proposal's, {@code today} or a day
 * @param title its name in words
 * @param kinds a proposal's families; empty of a day
 * @param ground who would have the title; of a day, who administered
 * @param administration who would administer, where that is another than who would have the title
 * @param russianParty which of Russia's states was one of the two then
 */
public record Compared(
        String id,
        String title,
        List<Proposal.Kind> kinds,
        Allocation ground,
        Optional<Allocation> administration,
        String russianParty,
        List<Citation> citations) {

    /** How today is called among the things compared. */
    public static final String TODAY = "today";

    public Compared {
        kinds = List.copyOf(kinds);
        citations = List.copyOf(citations);
    }

    public static Compared of(Proposal proposal, Atlas atlas, Phrases phrases) {
        Allocation title = Allocation.ofTitle(proposal.outcomes(), atlas);
        Allocation administration = Allocation.ofAdministration(proposal.outcomes(), atlas);
        return new Compared(
                proposal.id(),
                proposal.name().in(phrases.language()),
                proposal.kinds(),
                title,
                title.agreesWith(administration) ? Optional.empty() : Optional.of(administration),
                russianParty(proposal, atlas),
                proposal.citations());
    }

    /** {@code id} is {@code today} or the day as it was asked for. */
    public static Compared of(DayState day, String id, Phrases phrases) {
        Allocation held = Allocation.held(day);
        return new Compared(
                id,
                phrases.of("survey.day", new DateWords(phrases).of(day.day())),
                List.of(),
                held,
                Optional.empty(),
                "russia",
                day.islands().stream()
                        .flatMap(state -> state.possible().stream())
                        .flatMap(control -> control.citations().stream())
                        .distinct()
                        .toList());
    }

    private static String russianParty(Proposal proposal, Atlas atlas) {
        return Stream.of(Allocation.ofTitle(proposal.outcomes(), atlas).parties(), proposal.by(), proposal.to())
                .flatMap(List::stream)
                .filter(id -> atlas.party(id)
                        .filter(party -> party.side() == Party.Side.RUSSIA)
                        .isPresent())
                .findFirst()
                .orElse("russia");
    }

    /** The parties to tell of: who has something; both where everything is settled, that neither is passed over. */
    List<String> parties(Allocation allocation, boolean settled) {
        List<String> parties = new ArrayList<>(allocation.parties());
        if (settled) {
            if (!parties.contains("japan")) {
                parties.add("japan");
            }
            if (parties.stream().allMatch("japan"::equals)) {
                parties.add(russianParty);
            }
        }
        parties.sort(Comparator.comparing(party -> !party.equals("japan")));
        return parties;
    }
}
