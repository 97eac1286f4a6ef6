package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.sources.Citation;
import org.fourislands.view.Differences.Numbers;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.FiguresTable.Row;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** The numbers of two things beside each other, and the difference in sentences. */
final class FiguresBeside {
    private final DossierWords words;
    private final FiguresWords tables;
    private final FiguresSections sections;
    private final DifferenceWords sentences;
    private final LotWords lots;

    FiguresBeside(Atlas atlas, Phrases phrases, NameOrder order) {
        this.words = new DossierWords(atlas, phrases, order);
        this.tables = new FiguresWords(atlas, phrases, order);
        this.sections = new FiguresSections(atlas, phrases, order);
        this.sentences = new DifferenceWords(atlas, phrases, order);
        this.lots = new LotWords(words);
    }

    /** {@code view} is the first, with the second laid beside it. */
    Differences add(Differences differences, ComparedFigures first, ComparedFigures second, ViewState view) {
        List<ComparedFigures> both = List.of(first, second);
        List<Entry> told = sentences.of(both).stream()
                .map(text -> Entry.of(text, List.of()))
                .toList();
        List<Entry> method = both.stream()
                .flatMap(figures -> sections.methodOnly(figures).stream())
                .distinct()
                .toList();
        return differences.with(
                numbers(first, second, view),
                Stream.of(words.section("survey.difference", told), words.section("survey.method", method))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Numbers> numbers(ComparedFigures first, ComparedFigures second, ViewState view) {
        List<Numbers> all = new ArrayList<>(paired(rows(first), rows(second)));
        pair("survey.by-administration", administration(first), administration(second))
                .ifPresent(all::add);
        pair("survey.unsettled", unsettled(first), unsettled(second)).ifPresent(all::add);
        SeaStanding sea = new SeaStanding(words);
        pair(
                        "survey.sea",
                        sea.of(first, view).stream().toList(),
                        sea.of(second, view).stream().toList())
                .ifPresent(all::add);
        return all;
    }

    private List<Row> rows(ComparedFigures figures) {
        String straits = words.of("survey.straits");
        FiguresTable table = tables.ground(figures);
        return table.rows().stream()
                .filter(row -> !(figures.isOnLand() && row.label().equals(straits)))
                .map(row -> new Row(row.label(), cells(table, row), row.citations()))
                .toList();
    }

    private List<String> cells(FiguresTable table, Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> words.of(
                        "survey.cell", table.parties().get(i), row.cells().get(i)))
                .toList();
    }

    /** In the order of the first; what only the second has comes where its neighbours end. */
    private List<Numbers> paired(List<Row> first, List<Row> second) {
        List<String> labels = Stream.concat(first.stream(), second.stream())
                .map(Row::label)
                .distinct()
                .toList();
        return labels.stream()
                .map(label -> new Numbers(label, cell(first, label), cell(second, label)))
                .toList();
    }

    private Sentence cell(List<Row> rows, String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .map(row -> lines(row.cells(), row.citations()))
                .orElseGet(() -> lines(List.of(), List.of()));
    }

    private Optional<Numbers> pair(String key, List<String> first, List<String> second) {
        return first.isEmpty() && second.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numbers(words.of(key), lines(first, List.of()), lines(second, List.of())));
    }

    private Sentence lines(List<String> lines, List<Citation> citations) {
        return new Sentence(lines.isEmpty() ? words.of("survey.nothing") : String.join("\n", lines), citations);
    }

    /** Which groups, where administration would be another's than title. */
    private List<String> administration(ComparedFigures figures) {
        return tables.administration(figures)
                .flatMap(table -> table.rows().stream().findFirst().map(row -> cells(table, row)))
                .orElse(List.of());
    }

    private List<String> unsettled(ComparedFigures figures) {
        return figures.subject().ground().unsettled().stream()
                .map(lots::unsettled)
                .toList();
    }
}
