package org.fourislands.storage.record;

import org.fourislands.history.Proposal;
import org.fourislands.storage.json.Grain;
import org.fourislands.storage.json.Grains;
import org.fourislands.storage.json.JsonRecord;

/** {@code proposals.json}. */
final class ProposalForm {
    private static final Grain<Proposal.Kind> KIND = Grains.oneOf(Proposal.Kind.values(), Proposal.Kind::word);
    private static final Grain<Proposal.Rank> RANK = Grains.oneOf(Proposal.Rank.values(), Proposal.Rank::word);
    private static final Grain<Proposal.Stance> STANCE = Grains.oneOf(Proposal.Stance.values(), Proposal.Stance::word);
    private static final Grain<Proposal.Confidence> CONFIDENCE =
            Grains.oneOf(Proposal.Confidence.values(), Proposal.Confidence::name);

    private ProposalForm() {}

    static Proposal read(JsonRecord record) {
        return new Proposal(
                record.value("id", Grains.ID),
                record.value("number", Grains.WHOLE),
                record.part("name", SharedForms::text),
                record.value("date", Grains.DATE),
                SharedForms.span(record),
                SharedForms.ids(record, "by"),
                SharedForms.ids(record, "proposedTo"),
                record.part("byWhom", SharedForms::text),
                SharedForms.some(record, "kinds", record.values("kinds", KIND)),
                record.parts("outcomes", AwardForm::outcome),
                record.optionalParts("readings", ProposalForm::reading),
                SharedForms.statement(record),
                SharedForms.some(record, "standings", record.parts("standings", ProposalForm::standing)),
                record.optionalParts("replies", ProposalForm::reply),
                record.part("result", SharedForms::statement),
                SharedForms.some(record, "confidence", record.values("confidence", CONFIDENCE)));
    }

    private static Proposal.Reading reading(JsonRecord record) {
        return new Proposal.Reading(
                record.value("party", Grains.ID),
                SharedForms.statement(record),
                record.parts("outcomes", AwardForm::outcome));
    }

    private static Proposal.Standing standing(JsonRecord record) {
        return new Proposal.Standing(
                record.value("since", Grains.DATE), record.value("rank", RANK), SharedForms.citations(record));
    }

    private static Proposal.Reply reply(JsonRecord record) {
        return new Proposal.Reply(
                record.value("date", Grains.DATE),
                record.value("party", Grains.ID),
                record.value("stance", STANCE),
                SharedForms.statement(record));
    }
}
