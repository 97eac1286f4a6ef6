package org.fourislands.storage.record;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;
import org.fourislands.time.UnreadableDateException;
import org.fourislands.words.Text;

/** The small forms that all files of the record share. */
final class SharedForms {
    private static final String OPEN = "..";
    private static final Grain<Optional<HistoricalDate>> SPAN_END = new Grain<>(
            written -> written.isJsonPrimitive() && written.getAsString().equals(OPEN)
                    ? Optional.empty()
                    : Optional.of(Grains.DATE.reading().read(written)),
            Optional.empty());

    private SharedForms() {}

    static Text text(JsonRecord record) {
        return new Text(
                record.value("en", Grains.WORDS),
                record.optionalValue("ja", Grains.WORDS),
                record.optionalValue("ru", Grains.WORDS));
    }

    static Citation citation(JsonRecord record) {
        return new Citation(
                record.value("source", Grains.ID),
                record.optionalValue("at", Grains.LOCATOR),
                record.optionalValue("for", Grains.WORDS),
                record.value("verified", Grains.YES_NO));
    }

    static List<Citation> citations(JsonRecord record) {
        return record.parts("citations", SharedForms::citation);
    }

    /** The fields {@code text} and {@code citations} of {@code record} together. */
    static Statement statement(JsonRecord record) {
        return new Statement(record.part("text", SharedForms::text), citations(record));
    }

    /** A note: its text, and the works it rests on if it names any. */
    static Statement note(JsonRecord record) {
        return new Statement(
                record.part("text", SharedForms::text), record.optionalParts("citations", SharedForms::citation));
    }

    /** The fields {@code from} and {@code to} of {@code record} together. */
    static DateSpan span(JsonRecord record) {
        Optional<HistoricalDate> from = record.value("from", SPAN_END);
        Optional<HistoricalDate> to = record.value("to", SPAN_END);
        try {
            return new DateSpan(from, to);
        } catch (UnreadableDateException e) {
            record.refuse("to", "The span is reversed or empty: " + e.getMessage() + ".", "Correct “from” or “to”.");
            return new DateSpan(Optional.empty(), Optional.empty());
        }
    }

    static List<String> ids(JsonRecord record, String field) {
        return record.values(field, Grains.ID);
    }

    /** {@code list}, which was read from {@code field} and must hold something. */
    static <T> List<T> some(JsonRecord record, String field, List<T> list) {
        if (list.isEmpty() && !record.isUnfit()) {
            record.refuse(field, "The list is empty.", "Give at least one entry.");
        }
        return list;
    }
}
