package org.fourislands.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Text;

/**
 * A published number about one island or several. Competing figures stand side by side; none is averaged.
 *
 * @param islands the islands counted together
 * @param value in {@code unit}
 * @param publisher who published it
 * @param date what day or year it describes
 * @param scope what is counted, in words: "with small islets"
 * @param consistent false where it disagrees with its own parts or is otherwise doubtful; the note says how
 */
public record Figure(
        String id,
        List<String> islands,
        Kind kind,
        double value,
        Unit unit,
        Text publisher,
        Optional<HistoricalDate> date,
        Text scope,
        boolean consistent,
        Optional<Text> note,
        List<Citation> citations) {

    public Figure {
        islands = List.copyOf(islands);
        citations = List.copyOf(citations);
    }

    /** What is counted or measured. */
    public enum Kind {
        AREA,
        PEOPLE,
        HOUSEHOLDS,
        LENGTH,
        DISTANCE,
        SHARE,
        WIDTH,
        DEPTH;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In what it is counted or measured. */
    public enum Unit {
        KM2,
        KM,
        M,
        PEOPLE,
        HOUSEHOLDS,
        PERCENT;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
