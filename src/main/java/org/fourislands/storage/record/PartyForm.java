package org.fourislands.storage.record;

import org.fourislands.history.Party;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code parties.json}. */
final class PartyForm {
    private static final Grain<Party.Side> SIDE = Grains.oneOf(Party.Side.values(), Party.Side::word);

    private PartyForm() {}

    static Party read(JsonRecord record) {
        return new Party(
                record.value("id", Grains.ID),
                record.part("name", SharedForms::text),
                record.part("short", SharedForms::text),
                record.value("side", SIDE));
    }
}
