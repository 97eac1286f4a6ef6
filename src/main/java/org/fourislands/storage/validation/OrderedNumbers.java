package org.fourislands.storage.validation;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Finding;

/** Events, proposals and each article's findings stand in the order of their numbers, and no number stands twice. */
final class OrderedNumbers implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        check("events.json", record.content().events(), Event::id, Event::number, issues);
        check("proposals.json", record.content().proposals(), Proposal::id, Proposal::number, issues);
        List<Finding> findings = record.content().sources().findings();
        findings.stream().map(Finding::source).distinct().forEach(source -> {
            List<Finding> own = record.content().sources().findingsIn(source);
            check("findings.json", own, Finding::id, Finding::number, issues);
        });
    }

    private static <T> void check(
            String file, List<T> records, Function<T, String> id, ToIntFunction<T> number, IssueList issues) {
        int before = 0;
        for (T record : records) {
            int now = number.applyAsInt(record);
            if (now <= before) {
                issues.note(
                        new Place(file, id.apply(record), "number"),
                        "The number " + now + " stands twice or out of order.",
                        "Number from 1 on, in the order of the file.");
            }
            before = Math.max(before, now);
        }
    }
}
