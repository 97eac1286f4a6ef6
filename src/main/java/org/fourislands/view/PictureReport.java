package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.sources.Citation;
import org.fourislands.view.PictureTable.Row;
import org.fourislands.view.PictureTable.Section;
import org.fourislands.words.Phrases;

/** A picture's table as plain lines, for a terminal: numbered marks in the lines, and the works below. */
public final class PictureReport {
    private static final String INDENT = "  ";

    private final SourceWords sources;
    private final Phrases phrases;
    private final CitationNumbers numbers = new CitationNumbers();

    public PictureReport(Atlas atlas, Phrases phrases) {
        this.sources = new SourceWords(atlas.sources(), phrases);
        this.phrases = phrases;
    }

    public List<String> lines(PictureTable table) {
        List<String> lines = new ArrayList<>();
        for (Section section : table.sections()) {
            lines.add(section.heading());
            section.rows().forEach(row -> lines.add(line(row)));
            lines.add("");
        }
        lines.add(phrases.of("report.sources"));
        for (Citation citation : numbers.all()) {
            lines.add(INDENT + "[" + numbers.numberOf(citation) + "] " + sources.shortForm(citation));
        }
        return lines;
    }

    private String line(Row row) {
        List<String> cells = Stream.of(row.names(), row.drawn(), row.state(), row.since(), row.claims(), row.place())
                .filter(cell -> !cell.isBlank())
                .toList();
        String marks = numbers.marks(row.citations());
        return INDENT + String.join(" | ", cells) + (marks.isEmpty() ? "" : " " + marks);
    }
}
