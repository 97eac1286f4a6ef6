package org.fourislands.export.lessons;

import java.util.Locale;
import java.util.Set;
import org.fourislands.sources.CitationStyle;

/**
 * How a lesson is handed out.
 *
 * @param perPage how many scenes stand on a page of paper
 * @param extras what goes with it
 */
public record Handout(Paper paper, PerPage perPage, Set<Extra> extras, CitationStyle style) {

    public Handout {
        extras = Set.copyOf(extras);
    }

    /** One scene to a page of A4, for the class, without the teacher's notes. */
    public static Handout usual() {
        return new Handout(Paper.A4, PerPage.ONE, Set.of(), CitationStyle.CHICAGO);
    }

    boolean has(Extra extra) {
        return extras.contains(extra);
    }

    /** The paper, in points. */
    public enum Paper {
        A4(595.28, 841.89),
        LETTER(612, 792);

        final double width;
        final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** As it is typed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many scenes stand on a page. */
    public enum PerPage {
        ONE,
        TWO
    }

    /** What can go with a handout. */
    public enum Extra {
        /** The teacher's notes, and the answers. */
        NOTES,
        /** Names left blank on the map, and lines to write on. */
        WORKSHEET
    }
}
