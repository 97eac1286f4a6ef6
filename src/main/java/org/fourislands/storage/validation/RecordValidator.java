package org.fourislands.storage.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.storage.DataIssue;
import org.fourislands.storage.record.RecordReading;

/** Examines a record that was read: what its files say each by itself was seen by the reader, here is what they say together. */
public final class RecordValidator {
    private static final List<Rule> RULES = List.of(
            new FourGroups(),
            new KnownReferences(),
            new CitedStatements(),
            new CitedPassages(),
            new FingerprintedArticles(),
            new UnbrokenControl(),
            new UnbrokenSurroundings(),
            new PossibleDates(),
            new OrderedNumbers(),
            new WholeAwards(),
            new BothSidesHeard(),
            new UsedSources(),
            new ExplainedFigures(),
            new EvenWording(),
            new OriginalLinks());

    private RecordValidator() {}

    /**
     * Every problem: what the reader met, then what the rules find.
     *
     * @param geometries the ids of the boundary lines that {@code geodata/} holds
     */
    public static List<DataIssue> allIssues(RecordReading reading, Set<String> geometries) {
        return Stream.concat(reading.issues().stream(), check(reading, geometries).stream())
                .toList();
    }

    /** What the rules find in what could be read. */
    public static List<DataIssue> check(RecordReading reading, Set<String> geometries) {
        CheckedRecord record = CheckedRecord.of(reading.atlas(), reading.rules(), reading.passages(), geometries);
        IssueList issues = new IssueList();
        RULES.forEach(rule -> rule.check(record, issues));
        return issues.issues();
    }
}
