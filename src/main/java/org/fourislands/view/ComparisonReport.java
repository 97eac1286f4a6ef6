package org.fourislands.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.view.Dossier.Section;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** Things compared as plain lines, for a terminal: a table each, what is left open, the difference, the method, the works. */
public final class ComparisonReport {
    private static final String INDENT = "  ";
    /** Sections whose numbers stand in the tables. */
    private static final List<String> TOLD = Arrays.asList("survey.title", "survey.by-administration", "survey.method");

    private final DossierWords words;
    private final FiguresWords tables;
    private final FiguresSections sections;
    private final DifferenceWords differences;
    private final CitationNumbers numbers = new CitationNumbers();

    public ComparisonReport(Atlas atlas, Phrases phrases, NameOrder order) {
        this.words = new DossierWords(atlas, phrases, order);
        this.tables = new FiguresWords(atlas, phrases, order);
        this.sections = new FiguresSections(atlas, phrases, order);
        this.differences = new DifferenceWords(atlas, phrases, order);
    }

    public List<String> lines(List<ComparedFigures> compared) {
        List<String> lines = new ArrayList<>();
        compared.forEach(figures -> lines.addAll(whole(figures)));
        List<String> difference = differences.of(compared);
        if (!difference.isEmpty()) {
            lines.add(words.of("survey.difference"));
            difference.forEach(sentence -> lines.add(INDENT + sentence));
            lines.add("");
        }
        lines.add(words.of("survey.method"));
        compared.stream()
                .flatMap(figures -> sections.method(figures).stream())
                .map(Dossier.Entry::text)
                .distinct()
                .forEach(sentence -> lines.add(INDENT + sentence));
        lines.add("");
        lines.add(words.of("report.sources"));
        numbers.all()
                .forEach(citation -> lines.add(INDENT + "[" + numbers.numberOf(citation) + "] "
                        + words.sources().shortForm(citation)));
        return lines;
    }

    private List<String> whole(ComparedFigures figures) {
        List<String> lines = new ArrayList<>();
        Compared subject = figures.subject();
        String kinds = String.join(
                ", ",
                subject.kinds().stream()
                        .map(kind -> words.of("kind." + kind.word()))
                        .toList());
        lines.add((kinds.isEmpty() ? subject.title() : words.of("survey.heading", subject.title(), kinds)) + " "
                + numbers.marks(Evidence.best(subject.citations(), 3)));
        lines.addAll(table(tables.ground(figures)));
        tables.administration(figures).ifPresent(table -> {
            lines.add(INDENT + table.title());
            lines.addAll(table(table));
        });
        List<String> told = TOLD.stream().map(words::of).toList();
        for (Section section : sections.of(figures)) {
            if (!told.contains(section.heading())) {
                lines.add(INDENT + section.heading());
                section.entries().forEach(entry -> lines.add(INDENT + INDENT + entry(entry)));
            }
        }
        lines.add("");
        return lines;
    }

    private String entry(Dossier.Entry entry) {
        String text = entry.label()
                .map(label -> words.of("report.labelled", label, entry.text()))
                .orElse(entry.text());
        return (text + " " + numbers.marks(entry.citations())).strip();
    }

    private List<String> table(FiguresTable table) {
        TextTable text = new TextTable();
        text.row(Stream.concat(Stream.of(""), table.parties().stream()).toList(), "");
        table.rows()
                .forEach(row -> text.row(
                        Stream.concat(Stream.of(row.label()), row.cells().stream())
                                .toList(),
                        numbers.marks(row.citations())));
        return table.rows().isEmpty()
                ? List.of()
                : text.lines().stream().map(line -> INDENT + line).toList();
    }
}
