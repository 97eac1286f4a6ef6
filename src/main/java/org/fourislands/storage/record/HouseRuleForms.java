package org.fourislands.storage.record;

import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code wording.json} and {@code mirrors.json}. */
final class HouseRuleForms {
    private HouseRuleForms() {}

    static WordingRule wording(JsonRecord record) {
        return new WordingRule(
                record.value("phrase", Grains.WORDS),
                record.value("instead", Grains.WORDS),
                record.value("reason", Grains.WORDS));
    }

    static MirrorHost mirror(JsonRecord record) {
        return new MirrorHost(record.value("host", Grains.WORDS), record.value("reason", Grains.WORDS));
    }
}
