package org.fourislands.storage.validation;

import java.util.List;
import org.fourislands.history.Award;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Outcome;

/** Walks through the proposals. */
record ProposalWalk(RecordPlaces places) {

    void walk(List<Proposal> proposals) {
        proposals.forEach(this::proposal);
    }

    private void proposal(Proposal proposal) {
        Place place = new Place("proposals.json", proposal.id(), "");
        places.text(place.at("name"), proposal.name());
        places.text(place.at("byWhom"), proposal.byWhom());
        places.references(place.at("by"), Reference.Target.PARTY, proposal.by());
        places.references(place.at("proposedTo"), Reference.Target.PARTY, proposal.to());
        places.statement(place, proposal.terms());
        places.statement(place.at("result"), proposal.result());
        outcomes(place, proposal.outcomes());
        readings(place, proposal);
        standings(place, proposal);
        replies(place, proposal);
    }

    private void readings(Place place, Proposal proposal) {
        for (int i = 0; i < proposal.readings().size(); i++) {
            Proposal.Reading reading = proposal.readings().get(i);
            Place at = place.at("readings").entry(i);
            places.reference(at.at("party"), Reference.Target.PARTY, reading.party());
            places.statement(at, reading.statement());
            outcomes(at, reading.outcomes());
        }
    }

    private void standings(Place place, Proposal proposal) {
        for (int i = 0; i < proposal.standings().size(); i++) {
            places.citations(
                    place.at("standings").entry(i), proposal.standings().get(i).citations());
        }
    }

    private void replies(Place place, Proposal proposal) {
        for (int i = 0; i < proposal.replies().size(); i++) {
            Place at = place.at("replies").entry(i);
            places.reference(
                    at.at("party"),
                    Reference.Target.PARTY,
                    proposal.replies().get(i).party());
            places.statement(at, proposal.replies().get(i).statement());
        }
    }

    private void outcomes(Place place, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            Place at = place.at("outcomes").entry(i);
            places.reference(
                    at.at("island"), Reference.Target.GROUP, outcomes.get(i).island());
            award(at.at("title"), outcomes.get(i).title());
            award(at.at("administration"), outcomes.get(i).administration());
        }
    }

    private void award(Place place, Award award) {
        places.text(place.at("condition"), award.condition());
        for (int i = 0; i < award.shares().size(); i++) {
            places.reference(
                    place.at("shares").entry(i).at("party"),
                    Reference.Target.PARTY,
                    award.shares().get(i).party());
        }
    }
}
