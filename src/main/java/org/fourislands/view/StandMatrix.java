package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Party;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** Who stood where when: a row for every year in which a party took a stand, a column for each side and each other party. */
public final class StandMatrix {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DossierWords words;

    public StandMatrix(Atlas atlas, Phrases phrases, NameOrder order) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.words = new DossierWords(atlas, phrases, order);
    }

    public Table table() {
        List<Stand> stands = Stream.concat(
                        new ProposalStands(atlas, words).all().stream(), new ClaimStands(atlas, words).all().stream())
                .sorted(Comparator.comparing(Stand::date))
                .toList();
        List<String> columns = columns(stands);
        Map<Integer, Map<String, List<Stand>>> years = new TreeMap<>();
        for (Stand stand : stands) {
            years.computeIfAbsent(stand.date().earliest().getYear(), year -> new LinkedHashMap<>())
                    .computeIfAbsent(column(stand.party()), column -> new ArrayList<>())
                    .add(stand);
        }
        List<Row> rows = new ArrayList<>();
        years.forEach((year, cells) -> rows.add(new Row(
                year,
                phrases.of("period." + Period.of(LocalDate.of(year, 1, 1)).word()),
                columns.stream()
                        .map(column -> List.copyOf(cells.getOrDefault(column, List.of())))
                        .toList())));
        return new Table(columns, columns.stream().map(this::heading).toList(), rows);
    }

    /** The two sides first, then all others in order of time. */
    private List<String> columns(List<Stand> stands) {
        Set<String> columns = new LinkedHashSet<>(List.of(Party.Side.JAPAN.word(), Party.Side.RUSSIA.word()));
        stands.forEach(stand -> columns.add(column(stand.party())));
        return List.copyOf(columns);
    }

    /** The Soviet Union and Russia share a column, as they share a colour. */
    private String column(String party) {
        Party.Side side = atlas.party(party).map(Party::side).orElse(Party.Side.NEITHER);
        return side == Party.Side.NEITHER ? party : side.word();
    }

    private String heading(String column) {
        return column.equals(Party.Side.RUSSIA.word()) ? phrases.of("matrix.russia") : words.shortParty(column);
    }

    /**
     * The whole table.
     *
     * @param columns a side's word or a party's id
     */
    public record Table(List<String> columns, List<String> headings, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One year.
     *
     * @param period the heading under which it stands
     * @param cells for each column the stands taken that year, in order of time
     */
    public record Row(int year, String period, List<List<Stand>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
