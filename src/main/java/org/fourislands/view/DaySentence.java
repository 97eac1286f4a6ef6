package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.DayState;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;
import org.fourislands.history.Party.Side;
import org.fourislands.sources.Citation;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/**
 * What is true on a day, in words: what happened, then what holds, as the perspective sees it. The same sentence stands above
 * the clock, is read to a screen reader, and is printed by {@code state}.
 */
public final class DaySentence {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DateWords dates;

    public DaySentence(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.dates = new DateWords(phrases);
    }

    public Sentence of(ViewState view) {
        DayState state = atlas.on(view.day());
        Sentence holds = holding(state, view.perspective(), view.nameOrder());
        Optional<Sentence> drawn =
                view.proposal().flatMap(atlas::understanding).map(new DrawnWords(atlas, phrases, view)::sentence);
        List<Sentence> told =
                new ArrayList<>(drawn.map(List::of).orElseGet(() -> new DayNews(atlas, phrases, dates).of(state)));
        told.add(holds);
        pastRecord(view.day()).ifPresent(words -> told.add(new Sentence(words, List.of())));
        return joined(told);
    }

    /** That the record was last checked before {@code day}, if it was. */
    private Optional<String> pastRecord(LocalDate day) {
        HistoricalDate compiled = atlas.content().version().compiled();
        return day.isAfter(compiled.latest())
                ? Optional.of(phrases.of("day.past-record", dates.when(compiled)))
                : Optional.empty();
    }

    /** What holds on the day of {@code state}, without what happened. */
    public Sentence holding(DayState state, Perspective perspective, NameOrder order) {
        IslandWords islands = new IslandWords(atlas, phrases, order);
        List<Sentence> told = new ArrayList<>();
        switch (perspective) {
            case ADMINISTRATION -> {
                told.addAll(new HoldingWords(phrases, islands, dates).together(state.islands()));
                told.addAll(claimed(state, islands));
            }
            case JAPAN -> told.addAll(seenFrom(Side.JAPAN, state, islands));
            case RUSSIA -> told.addAll(seenFrom(Side.RUSSIA, state, islands));
            case NEITHER -> told.addAll(neither(state, islands));
        }
        return joined(told);
    }

    /** Who administered one island on the day of {@code view}. */
    public Sentence ofIsland(ViewState view, Island island) {
        IslandWords islands = new IslandWords(atlas, phrases, view.nameOrder());
        List<IslandState> state = atlas.on(view.day()).island(island.group().orElse(island.id())).stream()
                .toList();
        return joined(new HoldingWords(phrases, islands, dates).of(state));
    }

    private List<Sentence> claimed(DayState state, IslandWords islands) {
        Map<String, List<Island>> byParty = new LinkedHashMap<>();
        Map<String, List<Citation>> citations = new LinkedHashMap<>();
        for (IslandState island : state.islands()) {
            for (String party :
                    Tint.of(island, Perspective.ADMINISTRATION, atlas).hatches()) {
                byParty.computeIfAbsent(party, p -> new ArrayList<>()).add(island.island());
                citations.computeIfAbsent(party, p -> new ArrayList<>()).addAll(claimCitations(island, party));
            }
        }
        return byParty.entrySet().stream()
                .map(entry -> new Sentence(
                        Sentence.capitalised(phrases.of(
                                "day.claims", islands.party(entry.getKey()), islands.list(entry.getValue()))),
                        citations.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static List<Citation> claimCitations(IslandState island, String party) {
        return island.claims().stream()
                .filter(claim -> claim.party().equals(party))
                .flatMap(claim -> Evidence.best(claim.citations(), 1).stream())
                .toList();
    }

    private List<Sentence> seenFrom(Side side, DayState state, IslandWords islands) {
        Perspective perspective = side == Side.JAPAN ? Perspective.JAPAN : Perspective.RUSSIA;
        Map<Seen, List<IslandState>> alike = new LinkedHashMap<>();
        for (IslandState island : state.islands()) {
            Tint tint = Tint.of(island, perspective, atlas);
            alike.computeIfAbsent(new Seen(tint, isClaimed(island, tint)), s -> new ArrayList<>())
                    .add(island);
        }
        List<Sentence> told = new ArrayList<>();
        alike.forEach((seen, same) -> told.addAll(seen(seen, same, islands)));
        return told;
    }

    private static boolean isClaimed(IslandState island, Tint tint) {
        return tint.fills().size() == 1
                && island.claims().stream().anyMatch(claim -> tint.fills().contains(claim.party()));
    }

    private List<Sentence> seen(Seen seen, List<IslandState> same, IslandWords islands) {
        List<Sentence> holding = new HoldingWords(phrases, islands, dates).together(same);
        if (!seen.claimed) {
            return holding;
        }
        String party = seen.tint.fills().get(0);
        String which = islands.list(same.stream().map(IslandState::island).toList());
        Sentence title = new Sentence(
                Sentence.capitalised(phrases.of("day.as-seen", islands.party(party), which)),
                same.stream()
                        .flatMap(island -> claimCitations(island, party).stream())
                        .toList());
        return Stream.concat(Stream.of(title), holding.stream()).toList();
    }

    private List<Sentence> neither(DayState state, IslandWords islands) {
        Map<List<String>, List<IslandState>> disputed = new LinkedHashMap<>();
        List<IslandState> rest = new ArrayList<>();
        for (IslandState island : state.islands()) {
            Tint tint = Tint.of(island, Perspective.NEITHER, atlas);
            if (tint.hatches().isEmpty()) {
                rest.add(island);
            } else {
                disputed.computeIfAbsent(tint.hatches(), h -> new ArrayList<>()).add(island);
            }
        }
        List<Sentence> told = new ArrayList<>();
        disputed.forEach((parties, same) -> told.add(undetermined(parties, same, islands)));
        HoldingWords holding = new HoldingWords(phrases, islands, dates);
        disputed.values().forEach(same -> told.addAll(holding.together(same)));
        told.addAll(holding.together(rest));
        return told;
    }

    private Sentence undetermined(List<String> parties, List<IslandState> same, IslandWords islands) {
        String which = islands.list(same.stream().map(IslandState::island).toList());
        List<Citation> citations = same.stream()
                .flatMap(island -> parties.stream().flatMap(party -> claimCitations(island, party).stream()))
                .toList();
        return new Sentence(phrases.of("day.undetermined", which, islands.parties(parties)), citations);
    }

    private static Sentence joined(List<Sentence> told) {
        return new Sentence(
                String.join(" ", told.stream().map(Sentence::text).toList()),
                told.stream()
                        .flatMap(sentence -> sentence.citations().stream())
                        .distinct()
                        .toList());
    }

    /** Islands that look alike, and whether it is a claim that makes them so. */
    private record Seen(Tint tint, boolean claimed) {}
}
