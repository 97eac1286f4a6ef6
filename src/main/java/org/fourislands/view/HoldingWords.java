package org.fourislands.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourislands.history.Control;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;
import org.fourislands.sources.Citation;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Phrases;

/** Who administers, in sentences; islands in the same case share one. */
final class HoldingWords {
    private static final int CITED_EACH = 2;
    private static final int CITED_TOGETHER = 4;

    private final Phrases phrases;
    private final IslandWords islands;
    private final DateWords dates;

    HoldingWords(Phrases phrases, IslandWords islands, DateWords dates) {
        this.phrases = phrases;
        this.islands = islands;
        this.dates = dates;
    }

    /** One sentence for each group of islands that are administered alike. */
    List<Sentence> of(List<IslandState> states) {
        Map<Case, List<IslandState>> alike = new LinkedHashMap<>();
        states.forEach(state ->
                alike.computeIfAbsent(caseOf(state), c -> new ArrayList<>()).add(state));
        return alike.entrySet().stream()
                .map(entry -> new Sentence(words(entry.getKey(), entry.getValue()), citations(entry.getValue())))
                .toList();
    }

    /** The same, shorter: one sentence for each party, whose beginnings may lie apart. */
    List<Sentence> together(List<IslandState> states) {
        Map<Case, List<IslandState>> alike = new LinkedHashMap<>();
        for (IslandState state : states) {
            Case own = caseOf(state);
            Case shared = own.uncertain || own.parties.isEmpty() ? own : own.whenever();
            alike.computeIfAbsent(shared, c -> new ArrayList<>()).add(state);
        }
        return alike.values().stream().flatMap(same -> shortly(same).stream()).toList();
    }

    private List<Sentence> shortly(List<IslandState> states) {
        List<HistoricalDate> beginnings = states.stream()
                .flatMap(state -> state.since().stream())
                .distinct()
                .sorted()
                .toList();
        boolean allBegan = states.stream().allMatch(state -> state.since().isPresent());
        if (beginnings.size() < 2 || !allBegan || states.get(0).isUncertain()) {
            return of(states);
        }
        List<Island> which = states.stream().map(IslandState::island).toList();
        String words = phrases.of(
                "day.settled-several",
                Sentence.capitalised(islands.list(which)),
                islands.party(states.get(0).parties().get(0)),
                dates.of(beginnings.get(0)),
                dates.of(beginnings.get(beginnings.size() - 1)));
        return List.of(new Sentence(words, citations(states)));
    }

    private String words(Case same, List<IslandState> states) {
        List<Island> which = states.stream().map(IslandState::island).toList();
        String names = Sentence.capitalised(islands.list(which));
        if (same.uncertain) {
            return uncertain(same, islands.list(which));
        }
        if (!same.recorded) {
            return phrases.of("day.unrecorded", islands.listOfNone(which));
        }
        if (same.parties.isEmpty()) {
            return unsettled(which, states);
        }
        String number = islands.isOne(which) ? "one" : "many";
        String party = islands.party(same.parties.get(0));
        return same.since
                .map(since -> phrases.of("day.settled-" + number, names, party, dates.of(since)))
                .orElseGet(() -> phrases.of("day.no-start-" + number, names, party));
    }

    /** One of the two may be nobody: then administration began, or ended, with no other party. */
    private String uncertain(Case same, String which) {
        String when = same.since.map(dates::when).orElse("");
        String first = islands.party(same.parties.get(0));
        if (same.parties.size() > 1) {
            String last = islands.party(same.parties.get(same.parties.size() - 1));
            return phrases.of("day.uncertain", which, first, last, when);
        }
        return phrases.of(same.later.isPresent() ? "day.uncertain-start" : "day.uncertain-end", which, first, when);
    }

    /** Tells of a state's posts where there were some already; the earlier state of things stands in the dossier. */
    private String unsettled(List<Island> which, List<IslandState> states) {
        List<String> told = new ArrayList<>();
        told.add(phrases.of("day.unsettled", islands.listOfNone(which)));
        states.stream()
                .flatMap(state -> state.control().stream())
                .filter(control -> control.span().start().isPresent())
                .map(control -> control.basis().in(phrases.language()))
                .distinct()
                .forEach(told::add);
        return String.join(" ", told);
    }

    private static List<Citation> citations(List<IslandState> states) {
        return Evidence.best(
                states.stream()
                        .flatMap(state -> opening(state).stream())
                        .flatMap(control -> Evidence.best(control.citations(), CITED_EACH).stream())
                        .toList(),
                CITED_TOGETHER);
    }

    /** The controls a "since" rests on: the first of the unbroken administration; on an uncertain day both. */
    private static List<Control> opening(IslandState state) {
        if (state.isUncertain()) {
            return state.possible();
        }
        Optional<HistoricalDate> since = state.since();
        return state.history().stream()
                .filter(control -> control.span().start().equals(since))
                .toList();
    }

    private static Case caseOf(IslandState state) {
        return new Case(
                state.parties(),
                state.control().flatMap(Control::party),
                state.since(),
                state.isUncertain(),
                state.isRecorded());
    }

    /**
     * What makes two islands alike.
     *
     * @param later the party whose turn it is, or will be once an uncertain change is over
     */
    private record Case(
            List<String> parties,
            Optional<String> later,
            Optional<HistoricalDate> since,
            boolean uncertain,
            boolean recorded) {

        Case whenever() {
            return new Case(parties, later, Optional.empty(), uncertain, recorded);
        }
    }
}
