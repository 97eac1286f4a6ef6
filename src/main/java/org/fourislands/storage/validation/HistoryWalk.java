package org.fourislands.storage.validation;

import org.fourislands.history.AtlasContent;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.Event;

/** Walks through controls, claims and events. */
record HistoryWalk(RecordPlaces places) {

    void walk(AtlasContent content) {
        content.controls().forEach(this::control);
        content.claims().forEach(this::claim);
        content.events().forEach(this::event);
    }

    private void control(Control control) {
        Place place = new Place("control.json", control.id(), "");
        places.reference(place.at("island"), Reference.Target.GROUP, control.island());
        control.party().ifPresent(party -> places.reference(place.at("party"), Reference.Target.PARTY, party));
        places.text(place.at("unit"), control.unit());
        places.text(place.at("basis"), control.basis());
        places.text(place.at("note"), control.note());
        places.citations(place, control.citations());
    }

    private void claim(Claim claim) {
        Place place = new Place("claims.json", claim.id(), "");
        places.references(place.at("islands"), Reference.Target.GROUP, claim.islands());
        places.reference(place.at("party"), Reference.Target.PARTY, claim.party());
        places.statement(place, claim.statement());
        for (int i = 0; i < claim.answers().size(); i++) {
            Place at = place.at("answers").entry(i);
            places.reference(
                    at.at("party"),
                    Reference.Target.PARTY,
                    claim.answers().get(i).party());
            places.statement(at, claim.answers().get(i).statement());
        }
        for (int i = 0; i < claim.wordings().size(); i++) {
            places.statement(
                    place.at("wordings").entry(i), claim.wordings().get(i).statement());
        }
        for (int i = 0; i < claim.recognitions().size(); i++) {
            Place at = place.at("recognitions").entry(i);
            places.reference(
                    at.at("party"),
                    Reference.Target.PARTY,
                    claim.recognitions().get(i).party());
            places.statement(at, claim.recognitions().get(i).statement());
        }
    }

    private void event(Event event) {
        Place place = new Place("events.json", event.id(), "");
        places.references(place.at("islands"), Reference.Target.ISLAND, event.islands());
        places.references(place.at("parties"), Reference.Target.PARTY, event.parties());
        places.text(place.at("title"), event.title());
        places.statement(place, event.summary());
        places.text(place.at("story"), event.story());
    }
}
