package org.fourislands.storage.validation;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.storage.DataIssue;

/** What the rules find, in the order in which they find it. */
final class IssueList {
    private final List<DataIssue> issues = new ArrayList<>();

    void note(Place place, String what, String mend) {
        issues.add(new DataIssue(place.file(), place.record(), place.field(), what, mend));
    }

    List<DataIssue> issues() {
        return List.copyOf(issues);
    }
}
