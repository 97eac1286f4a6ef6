package org.fourislands.storage.json;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.storage.DataIssue;

/** Collects what is wrong with one file, in the order in which it is met. For one thread. */
public final class IssueLog {
    private final String file;
    private final List<DataIssue> issues = new ArrayList<>();

    public IssueLog(String file) {
        this.file = file;
    }

    /** Notes something about the file as a whole. */
    public void note(String what, String mend) {
        note("", "", what, mend);
    }

    public void note(String record, String field, String what, String mend) {
        issues.add(new DataIssue(file, record, field, what, mend));
    }

    public List<DataIssue> issues() {
        return List.copyOf(issues);
    }
}
