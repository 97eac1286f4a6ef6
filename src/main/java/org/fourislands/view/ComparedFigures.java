package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import org.fourislands.survey.Division;

/**
 * One of the things compared with all its numbers.
 *
 * @param ground by title; of a day, by administration
 * @param administration the numbers by who would administer, where that is another
 * @param division what the zones at sea were worked out for; empty where not everything is settled
 */
public record ComparedFigures(
        Compared subject,
        List<PartyFigures> ground,
        Optional<List<PartyFigures>> administration,
        Optional<Division> division) {

    public ComparedFigures {
        ground = List.copyOf(ground);
        administration = administration.map(List::copyOf);
    }

    public Optional<PartyFigures> of(String party) {
        return ground.stream().filter(figures -> figures.party().equals(party)).findFirst();
    }
}
