package org.fourislands.storage.record;

import org.fourislands.history.Claim;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code claims.json}. */
final class ClaimForm {
    private static final Grain<Claim.Ground> GROUND = Grains.oneOf(Claim.Ground.values(), Claim.Ground::word);
    private static final Grain<Claim.Change> CHANGE = Grains.oneOf(Claim.Change.values(), Claim.Change::word);
    private static final Grain<Claim.Stance> STANCE = Grains.oneOf(Claim.Stance.values(), Claim.Stance::word);

    private ClaimForm() {}

    static Claim read(JsonRecord record) {
        return new Claim(
                record.value("id", Grains.ID),
                SharedForms.some(record, "islands", SharedForms.ids(record, "islands")),
                record.value("party", Grains.ID),
                SharedForms.span(record),
                record.value("ground", GROUND),
                SharedForms.statement(record),
                record.optionalParts("answers", ClaimForm::answer),
                record.optionalParts("wordings", ClaimForm::wording),
                record.optionalParts("recognitions", ClaimForm::recognition));
    }

    private static Claim.Answer answer(JsonRecord record) {
        return new Claim.Answer(
                record.value("party", Grains.ID),
                record.optionalValue("since", Grains.DATE),
                SharedForms.statement(record));
    }

    private static Claim.Wording wording(JsonRecord record) {
        return new Claim.Wording(
                record.value("date", Grains.DATE), record.value("change", CHANGE), SharedForms.statement(record));
    }

    private static Claim.Recognition recognition(JsonRecord record) {
        return new Claim.Recognition(
                record.value("party", Grains.ID),
                SharedForms.span(record),
                record.value("stance", STANCE),
                SharedForms.statement(record));
    }
}
