package org.fourislands.storage.validation;

import java.util.List;
import org.fourislands.history.Island;

/** The record holds the four groups in their order, and each islet's id begins with its group's. */
final class FourGroups implements Rule {
    private static final List<String> GROUPS = List.of("etorofu", "kunashiri", "shikotan", "habomai");

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        if (!record.groupsInOrder().equals(GROUPS)) {
            issues.note(
                    new Place("islands.json", "", ""),
                    "The groups are not " + String.join(", ", GROUPS) + ".",
                    "Hold these four, in this order.");
        }
        for (Island island : record.content().islands()) {
            boolean fits = island.group()
                    .map(group -> island.id().startsWith(group + "/"))
                    .orElse(island.id().indexOf('/') < 0);
            if (!fits) {
                issues.note(
                        new Place("islands.json", island.id(), "group"),
                        "The id and the group do not fit together.",
                        "Let an islet's id begin with its group's id and a slash.");
            }
        }
    }
}
