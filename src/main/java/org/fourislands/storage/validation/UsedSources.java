package org.fourislands.storage.validation;

import java.util.HashSet;
import java.util.Set;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Source;

/** Every work on the shelf is cited somewhere. */
final class UsedSources implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        Set<String> used = new HashSet<>();
        record.places()
                .citations()
                .forEach(cited ->
                        cited.citations().stream().map(Citation::source).forEach(used::add));
        record.content().sources().findings().forEach(finding -> used.add(finding.source()));
        record.content()
                .sources()
                .questions()
                .forEach(question -> question.positions().forEach(position -> used.add(position.source())));
        for (Source source : record.content().sources().sources()) {
            if (!used.contains(source.id())) {
                issues.note(
                        new Place("sources.json", source.id(), ""),
                        "Nothing cites this work.",
                        "Cite it where it bears a statement, or leave it out.");
            }
        }
    }
}
