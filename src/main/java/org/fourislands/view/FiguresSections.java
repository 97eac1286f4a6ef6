package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** The numbers of a thing compared as parts of a page: what each would have, what is left open, and how it was reckoned. */
public final class FiguresSections {
    private final DossierWords words;
    private final FiguresWords figuresWords;
    private final LotWords lots;
    private final PublishedFigures published;

    public FiguresSections(Atlas atlas, Phrases phrases, NameOrder order) {
        this.words = new DossierWords(atlas, phrases, order);
        this.figuresWords = new FiguresWords(atlas, phrases, order);
        this.lots = new LotWords(words);
        this.published = new PublishedFigures(atlas);
    }

    public List<Section> of(ComparedFigures figures) {
        return sections(
                figures, rows(figuresWords.ground(figures)), words.section("survey.method", method(figures)).stream());
    }

    /** For a page read beside {@code view}: where the sea stands is said with the numbers, the method waits to be unfolded. */
    List<Section> of(ComparedFigures figures, ViewState view) {
        List<Entry> ground = new ArrayList<>(rows(figuresWords.ground(figures)));
        new SeaStanding(words)
                .of(figures, view)
                .ifPresent(said -> ground.add(Entry.of(said, List.of()).labelled(words.of("survey.sea"), Tone.PLAIN)));
        Section method = new Section(words.of("survey.method"), methodOnly(figures), Dossier.Fold.FOLDED);
        return sections(figures, ground, Stream.of(method));
    }

    private List<Section> sections(ComparedFigures figures, List<Entry> ground, Stream<Section> method) {
        Stream<Section> told = Stream.of(
                        words.section("survey.title", ground),
                        figuresWords
                                .administration(figures)
                                .flatMap(table -> words.section("survey.by-administration", rows(table))),
                        words.section("survey.shares", shares(figures)),
                        words.section(
                                "survey.conditions",
                                conditions(figures.subject().ground())),
                        words.section(
                                "survey.unsettled", unsettled(figures.subject().ground())),
                        words.section(
                                "survey.unsettled-administration",
                                figures.subject()
                                        .administration()
                                        .map(this::unsettled)
                                        .orElse(List.of())))
                .flatMap(Optional::stream);
        return Stream.concat(told, method).toList();
    }

    private List<Entry> rows(FiguresTable table) {
        return table.rows().stream()
                .map(row -> Entry.of(
                                String.join(
                                        "; ",
                                        IntStream.range(0, row.cells().size())
                                                .mapToObj(i -> words.of(
                                                        "survey.cell",
                                                        table.parties().get(i),
                                                        row.cells().get(i)))
                                                .toList()),
                                row.citations())
                        .labelled(row.label(), Tone.PLAIN))
                .toList();
    }

    /** What others say that each party's groups are of the whole. */
    private List<Entry> shares(ComparedFigures figures) {
        FigureWords one = new FigureWords(words);
        return figures.ground().stream()
                .filter(own ->
                        own.lots().size() < figures.subject().ground().lots().size())
                .flatMap(own -> published.shares(own.lots(), own.party()).stream())
                .map(one::entry)
                .toList();
    }

    private List<Entry> conditions(Allocation allocation) {
        return allocation.lots().stream()
                .filter(lot -> lot.fate().isCounted() && lot.condition().isPresent())
                .map(lot -> Entry.of(lots.condition(lot), List.of()))
                .toList();
    }

    private List<Entry> unsettled(Allocation allocation) {
        return allocation.unsettled().stream()
                .map(lot -> Entry.of(lots.unsettled(lot), List.of()))
                .toList();
    }

    /** How the numbers came about, in one paragraph. */
    public String methodInWords(ComparedFigures figures) {
        return String.join(" ", method(figures).stream().map(Entry::text).toList());
    }

    /** How the numbers came about, and what they do not say. */
    List<Entry> method(ComparedFigures figures) {
        List<Entry> entries = new ArrayList<>(methodOnly(figures));
        if (!figures.hasSea()) {
            String key = figures.division().isPresent() ? "survey.method.sea-coming" : "survey.method.no-sea";
            entries.add(Math.min(2, entries.size()), Entry.of(words.of(key), List.of()));
        }
        return entries;
    }

    /** How those numbers came about that are there. */
    List<Entry> methodOnly(ComparedFigures figures) {
        List<String> keys = new ArrayList<>();
        keys.add("survey.method.land");
        keys.add("survey.method.people");
        if (figures.hasSea()) {
            keys.add("survey.method.sea");
            keys.add("survey.method.no-boundary");
        }
        if (figures.division().stream()
                .flatMap(division -> division.allotments().values().stream())
                .anyMatch(allotment -> allotment.isDivided())) {
            keys.add("survey.method.line");
        }
        return keys.stream().map(key -> Entry.of(words.of(key), List.of())).toList();
    }
}
