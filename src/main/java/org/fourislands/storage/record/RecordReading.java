package org.fourislands.storage.record;

import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.sources.KnownPassage;
import org.fourislands.storage.DataIssue;

/**
 * What could be read of the record's files.
 *
 * @param atlas whatever is readable; a bad record is left out, the rest is there
 * @param rules what its sentences and links must avoid
 * @param passages by what the passages of the works are known again in a copy
 * @param issues every problem that was met, in the order of the files
 */
public record RecordReading(Atlas atlas, HouseRules rules, List<KnownPassage> passages, List<DataIssue> issues) {

    public RecordReading {
        passages = List.copyOf(passages);
        issues = List.copyOf(issues);
    }
}
