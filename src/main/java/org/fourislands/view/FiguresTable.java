package org.fourislands.view;

import java.util.List;
import org.fourislands.sources.Citation;

/**
 * Numbers side by side in words: a row for each number, a column for each party.
 *
 * @param title what is told of
 * @param parties the heads of the columns
 */
public record FiguresTable(String title, List<String> parties, List<Row> rows) {

    public FiguresTable {
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
    }

    /**
     * One number for each party.
     *
     * @param cells in the order of the parties; a dash where there is none
     * @param citations what a published number rests on; empty for one that was measured here
     */
    public record Row(String label, List<String> cells, List<Citation> citations) {
        public Row {
            cells = List.copyOf(cells);
            citations = List.copyOf(citations);
        }
    }
}
