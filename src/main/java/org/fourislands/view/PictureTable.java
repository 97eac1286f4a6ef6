package org.fourislands.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.sources.Citation;

/** Everything a picture of the map shows, as a table: for those who do not see it, and for a terminal. */
public record PictureTable(List<Section> sections) {

    public PictureTable {
        sections = List.copyOf(sections);
    }

    /**
     * Things of one sort.
     *
     * @param map which of two maps they are on: 1 or 2; 0 where there is one map alone, and of what is told of both together
     */
    public record Section(Part part, int map, String heading, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }

        /** Of one map alone. */
        public Section(Part part, String heading, List<Row> rows) {
            this(part, 0, heading, rows);
        }
    }

    /** What a section is about. */
    public enum Part {
        ISLANDS,
        /** The land around, as far as it is tinted or told of. */
        LAND,
        PROPOSAL,
        LINES,
        NAMES,
        LEGEND,
        STAMP,
        DIFFERENCES;

        /** The word for it in files and texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing on the map. What does not apply to it is blank.
     *
     * @param meant what is picked with it, under each id it goes by; empty for what cannot be picked
     * @param names in Latin letters, both where there are two; for what has none, what is written on the map
     * @param drawn how it is drawn, in the words of the legend; of a name, what kind of thing bears it
     * @param state what held on the day
     * @param sentence the same in one sentence, for those who hear it
     */
    public record Row(
            List<Selection> meant,
            String names,
            String drawn,
            String state,
            String since,
            String claims,
            String place,
            List<Citation> citations,
            String sentence) {
        public Row {
            meant = List.copyOf(meant);
            citations = List.copyOf(citations);
        }

        /** Something that is only told: a line of the legend, a part of the stamp. */
        public static Row told(String words) {
            return new Row(List.of(), words, "", "", "", "", "", List.of(), words);
        }

        /** What choosing the row picks. */
        public Optional<Selection> target() {
            return meant.stream().findFirst();
        }

        /** Whether a click on the map that picked {@code selection} meant this. */
        public boolean isMeant(Selection selection) {
            return meant.contains(selection);
        }
    }

    /** The row of what is picked. */
    public Optional<Row> meantBy(Selection selection) {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.isMeant(selection))
                .findFirst();
    }
}
