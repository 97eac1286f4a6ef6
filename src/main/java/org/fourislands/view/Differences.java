package org.fourislands.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * In what two views differ, in words: a table with a row for each island group, the first view's column beside the second's.
 *
 * @param first what the first column is called
 * @param second what the second column is called
 * @param summary the whole in a sentence or two
 * @param numbers the figures of both beside each other
 * @param more what else is told of the two, below the table
 */
public record Differences(
        String first,
        String second,
        List<Sentence> summary,
        List<Row> rows,
        List<Numbers> numbers,
        List<Dossier.Section> more) {

    public Differences {
        summary = List.copyOf(summary);
        rows = List.copyOf(rows);
        numbers = List.copyOf(numbers);
        more = List.copyOf(more);
    }

    /** Without numbers. */
    public Differences(
            String first, String second, List<Sentence> summary, List<Row> rows, List<Dossier.Section> more) {
        this(first, second, summary, rows, List.of(), more);
    }

    /** With numbers, and what goes with them below. */
    public Differences with(List<Numbers> figures, List<Dossier.Section> further) {
        return new Differences(
                first,
                second,
                summary,
                rows,
                figures,
                Stream.concat(further.stream(), more.stream()).toList());
    }

    /** One number for each of the two; several lines where there is one for each party. */
    public record Numbers(String label, Sentence first, Sentence second) {}

    /**
     * One island group, or an islet of which a proposal speaks by itself.
     *
     * @param first what holds, or would hold, in the first view
     * @param second the same of the second
     * @param differing what of it differs, each labelled with what it is; empty where nothing does
     */
    public record Row(String title, Selection target, Sentence first, Sentence second, List<Dossier.Entry> differing) {
        public Row {
            differing = List.copyOf(differing);
        }

        public boolean differs() {
            return !differing.isEmpty();
        }
    }
}
