package org.fourislands.storage.validation;

import java.util.List;
import org.fourislands.history.AtlasContent;
import org.fourislands.history.BoundaryLine;
import org.fourislands.history.Figure;
import org.fourislands.history.Island;
import org.fourislands.history.Party;
import org.fourislands.history.PlaceName;
import org.fourislands.history.PlaceNames;
import org.fourislands.history.Renunciation;
import org.fourislands.history.Surrounding;
import org.fourislands.history.Tenure;
import org.fourislands.history.Term;
import org.fourislands.history.UndisputedCoast;
import org.fourislands.sources.Statement;

/** Walks through parties, islands, places, terms, figures, lines, undisputed coasts and the land around. */
record GeographyWalk(RecordPlaces places) {

    void walk(AtlasContent content) {
        content.parties().forEach(this::party);
        content.islands().forEach(this::island);
        content.places().forEach(this::place);
        content.terms().forEach(this::term);
        content.figures().forEach(this::figure);
        content.lines().forEach(this::line);
        content.coasts().forEach(this::coast);
        content.surroundings().forEach(this::surrounding);
    }

    private void party(Party party) {
        Place place = new Place("parties.json", party.id(), "");
        places.text(place.at("name"), party.name());
        places.text(place.at("short"), party.shortName());
    }

    private void island(Island island) {
        Place place = new Place("islands.json", island.id(), "");
        names(place, island.names());
        island.note().ifPresent(note -> places.note(place.at("note"), note));
        island.group().ifPresent(group -> places.reference(place.at("group"), Reference.Target.GROUP, group));
    }

    private void place(org.fourislands.history.Place named) {
        Place place = new Place("places.json", named.id(), "");
        names(place, named.names());
        named.note().ifPresent(note -> places.note(place.at("note"), note));
        places.citations(place, named.citations());
        places.references(place.at("shores"), Reference.Target.SHORE, named.shores());
        named.island().ifPresent(island -> places.reference(place.at("island"), Reference.Target.ISLAND, island));
    }

    private void names(Place place, PlaceNames names) {
        for (int i = 0; i < names.all().size(); i++) {
            PlaceName name = names.all().get(i);
            Place at = place.at("names").entry(i);
            places.citations(at, name.attestation());
            List<Statement> glosses = name.glosses();
            for (int j = 0; j < glosses.size(); j++) {
                places.statement(at.at("glosses").entry(j), glosses.get(j));
            }
        }
    }

    private void term(Term term) {
        Place place = new Place("terms.json", term.id(), "");
        places.text(place.at("term"), term.term());
        places.text(place.at("scope"), term.scope());
        places.citations(place, term.citations());
    }

    private void figure(Figure figure) {
        Place place = new Place("figures.json", figure.id(), "");
        places.references(place.at("islands"), Reference.Target.ISLAND, figure.islands());
        places.text(place.at("publisher"), figure.publisher());
        places.text(place.at("scope"), figure.scope());
        places.text(place.at("note"), figure.note());
        places.citations(place, figure.citations());
    }

    private void line(BoundaryLine line) {
        Place place = new Place("lines.json", line.id(), "");
        places.text(place.at("name"), line.name());
        places.reference(place.at("geometry"), Reference.Target.GEOMETRY, line.geometry());
        for (int i = 0; i < line.statuses().size(); i++) {
            Place at = place.at("statuses").entry(i);
            places.references(
                    at.at("parties"),
                    Reference.Target.PARTY,
                    line.statuses().get(i).parties());
            places.statement(at, line.statuses().get(i).statement());
        }
    }

    private void coast(UndisputedCoast coast) {
        Place place = new Place("coasts.json", coast.id(), "");
        places.reference(place.at("party"), Reference.Target.PARTY, coast.party());
        places.statement(place, coast.statement());
    }

    private void surrounding(Surrounding land) {
        Place place = new Place("surroundings.json", land.id(), "");
        places.text(place.at("name"), land.name());
        places.references(place.at("land"), Reference.Target.SHORE, land.land());
        for (int i = 0; i < land.held().size(); i++) {
            Tenure tenure = land.held().get(i);
            Place at = place.at("held").entry(i);
            places.references(at.at("parties"), Reference.Target.PARTY, tenure.parties());
            places.statement(at, tenure.statement());
        }
        for (int i = 0; i < land.renunciations().size(); i++) {
            Renunciation given = land.renunciations().get(i);
            Place at = place.at("renounced").entry(i);
            places.reference(at.at("party"), Reference.Target.PARTY, given.party());
            places.statement(at, given.statement());
        }
    }
}
