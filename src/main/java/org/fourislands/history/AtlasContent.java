package org.fourislands.history;

import java.util.List;
import org.fourislands.sources.SourceBook;
import org.fourislands.time.LunarDay;

/** Everything the record's files hold, in the order of the files. */
public record AtlasContent(
        RecordVersion version,
        List<Party> parties,
        List<Island> islands,
        List<Place> places,
        List<Figure> figures,
        List<Control> controls,
        List<Claim> claims,
        List<BoundaryLine> lines,
        List<UndisputedCoast> coasts,
        List<Surrounding> surroundings,
        List<Event> events,
        List<Proposal> proposals,
        List<LunarDay> lunarDays,
        List<Term> terms,
        SourceBook sources) {

    public AtlasContent {
        parties = List.copyOf(parties);
        islands = List.copyOf(islands);
        places = List.copyOf(places);
        figures = List.copyOf(figures);
        controls = List.copyOf(controls);
        claims = List.copyOf(claims);
        lines = List.copyOf(lines);
        coasts = List.copyOf(coasts);
        surroundings = List.copyOf(surroundings);
        events = List.copyOf(events);
        proposals = List.copyOf(proposals);
        lunarDays = List.copyOf(lunarDays);
        terms = List.copyOf(terms);
    }

    AtlasContent with(SourceBook book) {
        return new AtlasContent(
                version,
                parties,
                islands,
                places,
                figures,
                controls,
                claims,
                lines,
                coasts,
                surroundings,
                events,
                proposals,
                lunarDays,
                terms,
                book);
    }
}
