package org.fourislands.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.BoundaryLine;
import org.fourislands.history.DayState;
import org.fourislands.history.Island;
import org.fourislands.history.Proposal;
import org.fourislands.history.Understanding;
import org.fourislands.sources.Citation;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Tone;
import org.fourislands.words.Phrases;

/** Tells in what two views differ, in the words in which dossier and sentence tell of each. */
public final class DifferencesWriter {
    private final Atlas atlas;
    private final Phrases phrases;
    private final AspectWords titles;
    private final ViewFigures figures;

    /** Without figures, where land is not measured. */
    public DifferencesWriter(Atlas atlas, Phrases phrases) {
        this(atlas, phrases, Optional::empty);
    }

    /** {@code reckoning} is asked anew each time; empty until the islands are measured. */
    public DifferencesWriter(Atlas atlas, Phrases phrases, Supplier<Optional<Reckoning>> reckoning) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.titles = new AspectWords(atlas, phrases);
        this.figures = new ViewFigures(atlas, phrases, reckoning);
    }

    /** Of a view and what it is laid beside; empty where it stands alone. */
    public Optional<Differences> write(ViewState view) {
        return view.other().map(other -> withNumbers(write(view.comparedWith(Optional.empty()), other), view, other));
    }

    private Differences withNumbers(Differences told, ViewState view, ViewState other) {
        if (!figures.areTold(view, other)) {
            return told;
        }
        FiguresBeside beside = new FiguresBeside(atlas, phrases, view.nameOrder());
        return figures.of(view)
                .flatMap(first -> figures.of(other).map(second -> beside.add(told, first, second, view)))
                .orElse(told);
    }

    Differences write(ViewState first, ViewState second) {
        DossierWords words = new DossierWords(atlas, phrases, first.nameOrder());
        List<Compared> compared = islands(first, second).stream()
                .map(island -> compare(island, first, second, words))
                .toList();
        LandDifferences land = new LandDifferences(atlas, words);
        return new Differences(
                titles.column(first, second),
                titles.column(second, first),
                Stream.concat(new DifferenceSummary(words).of(compared).stream(), land.summary(first, second).stream())
                        .toList(),
                compared.stream().map(Compared::row).toList(),
                Stream.of(land.section(first, second), lines(first, second, words))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The four groups, and islets of which one of the proposals speaks by themselves. */
    private List<Island> islands(ViewState first, ViewState second) {
        Stream<Island> islets = Stream.of(first, second)
                .flatMap(view -> view.proposal().flatMap(atlas::understanding).stream())
                .flatMap(proposal -> proposal.outcomes().stream())
                .flatMap(outcome -> atlas.island(outcome.island()).stream())
                .filter(island -> !island.isGroup())
                .distinct();
        return Stream.concat(atlas.groups().stream(), islets).toList();
    }

    private Compared compare(Island island, ViewState first, ViewState second, DossierWords words) {
        List<Facet> one = facets(island, first, words);
        List<Facet> two = facets(island, second, words);
        List<Facet.Kind> kinds = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Facet.Kind kind : Facet.Kind.values()) {
            Optional<Facet> before = find(one, kind);
            Optional<Facet> after = find(two, kind);
            boolean told = kind != Facet.Kind.SEEN || first.perspective() != second.perspective();
            if (told && before.isPresent() && after.isPresent() && differ(before.get(), after.get())) {
                kinds.add(kind);
                entries.add(entry(before.get(), after.get(), words));
            }
        }
        Differences.Row row = new Differences.Row(
                words.islands().asTitle(island),
                Selection.island(island.id()),
                sentence(island, first, words),
                sentence(island, second, words),
                entries);
        return new Compared(island, kinds, row);
    }

    private static boolean differ(Facet one, Facet two) {
        return !one.value().equals(two.value());
    }

    private static Optional<Facet> find(List<Facet> facets, Facet.Kind kind) {
        return facets.stream().filter(facet -> facet.kind() == kind).findFirst();
    }

    private Entry entry(Facet before, Facet after, DossierWords words) {
        String kind = before.kind().name().toLowerCase(Locale.ROOT);
        return Entry.of(differing(before, after, words), Facets.citations(before, after))
                .labelled(words.of("compare.facet-" + kind), Tone.PLAIN);
    }

    /** Shortly, since the whole stands below: "the Soviet Union | Russia". */
    private static String differing(Facet before, Facet after, DossierWords words) {
        String one = before.words(after, words);
        String two = after.words(before, words);
        if (one.equals(two)) {
            return words.of("compare.other-terms", one);
        }
        String both = words.of("compare.both", one, two);
        boolean drawnAlike = before.side().equals(after.side());
        return drawnAlike ? words.of("compare.alike", both) : both;
    }

    private List<Facet> facets(Island island, ViewState view, DossierWords words) {
        Facets facets = new Facets(atlas, words);
        Optional<Understanding> drawn = view.proposal().flatMap(atlas::understanding);
        if (drawn.isPresent()) {
            return outcome(drawn.get(), island)
                    .map(outcome -> facets.of(drawn.get().proposal(), outcome))
                    .orElse(List.of());
        }
        return atlas.on(view.day()).island(groupOf(island)).stream()
                .flatMap(state -> facets.of(state, view.perspective()).stream())
                .toList();
    }

    private static Optional<Proposal.Outcome> outcome(Understanding drawn, Island island) {
        return drawn.outcomeFor(island.id()).or(() -> drawn.outcomeFor(groupOf(island)));
    }

    private static String groupOf(Island island) {
        return island.group().orElse(island.id());
    }

    private Sentence sentence(Island island, ViewState view, DossierWords words) {
        Optional<Understanding> drawn = view.proposal().flatMap(atlas::understanding);
        if (drawn.isPresent()) {
            return proposed(drawn.get(), island, words);
        }
        DayState day = new DayState(
                view.day(),
                atlas.on(view.day()).island(groupOf(island)).stream().toList(),
                List.of(),
                List.of());
        return new DaySentence(atlas, phrases).holding(day, view.perspective(), words.order());
    }

    /** What it would mean, and where the sides read it otherwise, that too. */
    private Sentence proposed(Understanding drawn, Island island, DossierWords words) {
        Proposal proposal = drawn.proposal();
        OutcomeWords outcomes = new OutcomeWords(words);
        List<String> told = new ArrayList<>();
        List<Citation> citations = new ArrayList<>(proposal.citations());
        String own = outcome(drawn, island).map(outcomes::of).orElseGet(() -> words.of("outcome.none"));
        told.add(words.of("compare.would", Sentence.capitalised(own)));
        Map<String, List<String>> readers = new LinkedHashMap<>();
        for (Proposal.Reading reading : proposal.readings()) {
            reading.outcomes().stream()
                    .filter(outcome -> outcome.island().equals(groupOf(island)))
                    .forEach(outcome -> {
                        readers.computeIfAbsent(outcomes.of(outcome), said -> new ArrayList<>())
                                .add(words.islands().party(reading.party()));
                        citations.addAll(reading.statement().citations());
                    });
        }
        readers.forEach((said, parties) -> reading(said, parties, own, words).ifPresent(told::add));
        return new Sentence(
                String.join(" ", told), citations.stream().distinct().toList());
    }

    /** What a side reads out of it, where that is not what was told already; once where both read the same. */
    private static Optional<String> reading(String said, List<String> parties, String own, DossierWords words) {
        if (said.equals(own)) {
            return Optional.empty();
        }
        return Optional.of(
                parties.size() > 1
                        ? words.of("compare.reading-both", said)
                        : words.of("compare.reading", parties.get(0), said));
    }

    /** Boundary lines that are not the same on both days. */
    private Optional<Dossier.Section> lines(ViewState first, ViewState second, DossierWords words) {
        List<Entry> entries = atlas.content().lines().stream()
                .filter(line -> !standing(line, first, words).equals(standing(line, second, words)))
                .map(line -> Entry.of(
                                words.of(
                                        "compare.line",
                                        words.of(line.name()),
                                        standing(line, first, words),
                                        standing(line, second, words)),
                                Stream.of(first, second)
                                        .flatMap(view -> line.on(view.day()).stream())
                                        .flatMap(status -> status.statement().citations().stream())
                                        .distinct()
                                        .toList())
                        .opening(new Selection(Selection.Kind.LINE, line.id())))
                .toList();
        return words.section("compare.lines", entries);
    }

    private static String standing(BoundaryLine line, ViewState view, DossierWords words) {
        return line.on(view.day())
                .map(status -> words.of("standing." + status.standing().word()))
                .orElseGet(() -> words.of("standing.none"));
    }

    /** An island laid beside itself: its row, and what of it differs. */
    record Compared(Island island, List<Facet.Kind> differing, Differences.Row row) {}
}
