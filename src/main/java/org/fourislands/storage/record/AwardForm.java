package org.fourislands.storage.record;

import org.fourislands.history.Award;
import org.fourislands.history.Proposal;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** What a proposal would do with one island, in {@code proposals.json}. */
final class AwardForm {
    private static final Grain<Award.State> STATE = Grains.oneOf(Award.State.values(), Award.State::word);

    private AwardForm() {}

    static Proposal.Outcome outcome(JsonRecord record) {
        return new Proposal.Outcome(
                record.value("island", Grains.ID),
                record.part("title", AwardForm::award),
                record.part("administration", AwardForm::award));
    }

    private static Award award(JsonRecord record) {
        return new Award(
                record.value("state", STATE),
                record.optionalParts("shares", AwardForm::share),
                record.optionalPart("condition", SharedForms::text));
    }

    private static Award.Share share(JsonRecord record) {
        return new Award.Share(record.value("party", Grains.ID), record.value("fraction", Grains.AMOUNT));
    }
}
