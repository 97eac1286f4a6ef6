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
        return Stream.of(
                        words.section("survey.title", rows(figuresWords.ground(figures))),
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
                                        .orElse(List.of())),
                        words.section("survey.method", method(figures)))
                .flatMap(Optional::stream)
                .toList();
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
        List<String> keys = new ArrayList<>();
        keys.add("survey.method.land");
        keys.add("survey.method.people");
        if (figures.ground().stream().anyMatch(own -> own.sea().isPresent())) {
            keys.add("survey.method.sea");
            keys.add("survey.method.no-boundary");
        } else {
            keys.add(figures.division().isPresent() ? "survey.method.sea-coming" : "survey.method.no-sea");
        }
        if (figures.division().stream()
                .flatMap(division -> division.allotments().values().stream())
                .anyMatch(allotment -> allotment.isDivided())) {
            keys.add("survey.method.line");
        }
        return keys.stream().map(key -> Entry.of(words.of(key), List.of())).toList();
    }
}
