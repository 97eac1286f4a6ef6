package org.fourislands.storage.validation;

import java.util.List;
import org.fourislands.history.Award;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Outcome;

/** Each proposal, and each reading of it, says once for each group what becomes of it, and its shares make one whole. */
final class WholeAwards implements Rule {

    @Override
    public void check(CheckedRecord record, IssueList issues) {
        List<String> groups = record.groupsInOrder();
        for (Proposal proposal : record.content().proposals()) {
            Place place = new Place("proposals.json", proposal.id(), "");
            check(groups, place.at("outcomes"), proposal.outcomes(), issues);
            for (int i = 0; i < proposal.readings().size(); i++) {
                Place at = place.at("readings").entry(i).at("outcomes");
                check(groups, at, proposal.readings().get(i).outcomes(), issues);
            }
        }
    }

    private static void check(List<String> groups, Place place, List<Outcome> outcomes, IssueList issues) {
        for (String group : groups) {
            long times = outcomes.stream()
                    .filter(outcome -> outcome.island().equals(group))
                    .count();
            if (times != 1) {
                issues.note(
                        place,
                        "There are " + times + " outcomes for “" + group + "”.",
                        "Give exactly one for each group.");
            }
        }
        for (int i = 0; i < outcomes.size(); i++) {
            check(place.entry(i).at("title"), outcomes.get(i).title(), issues);
            check(place.entry(i).at("administration"), outcomes.get(i).administration(), issues);
        }
    }

    private static void check(Place place, Award award, IssueList issues) {
        if (!award.addsUp()) {
            String mend = award.state().awards()
                    ? "Let the fractions of “" + award.state().word() + "” add up to 1."
                    : "Leave the shares out of “" + award.state().word() + "”.";
            issues.note(place.at("shares"), "The shares do not add up.", mend);
        }
        if (award.shares().stream().anyMatch(share -> !(share.fraction() > 0 && share.fraction() <= 1))) {
            issues.note(
                    place.at("shares"),
                    "A fraction is not between 0 and 1.",
                    "Write the part of the island as a fraction of 1.");
        }
    }
}
