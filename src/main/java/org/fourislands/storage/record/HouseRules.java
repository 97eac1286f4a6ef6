package org.fourislands.storage.record;

import java.util.List;

/** What the record's own sentences and links must avoid; kept beside the record, so that historians can change it. */
public record HouseRules(List<WordingRule> wordings, List<MirrorHost> mirrors) {

    public HouseRules {
        wordings = List.copyOf(wordings);
        mirrors = List.copyOf(mirrors);
    }
}
