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
 * @param reach whether straits and sea are told of too
 */
public record ComparedFigures(
        Compared subject,
        List<PartyFigures> ground,
        Optional<List<PartyFigures>> administration,
        Optional<Division> division,
        Reach reach) {

    public ComparedFigures {
        ground = List.copyOf(ground);
        administration = administration.map(List::copyOf);
    }

    /** Of land and sea. */
    public ComparedFigures(
            Compared subject,
            List<PartyFigures> ground,
            Optional<List<PartyFigures>> administration,
            Optional<Division> division) {
        this(subject, ground, administration, division, Reach.LAND_AND_SEA);
    }

    /** Without straits and sea. */
    public ComparedFigures onLand() {
        return new ComparedFigures(
                subject,
                ground.stream().map(PartyFigures::onLand).toList(),
                administration.map(
                        parties -> parties.stream().map(PartyFigures::onLand).toList()),
                division,
                Reach.LAND);
    }

    boolean isOnLand() {
        return reach == Reach.LAND;
    }

    /** Whether the zones at sea are worked out. */
    boolean hasSea() {
        return ground.stream().anyMatch(own -> own.sea().isPresent());
    }

    public Optional<PartyFigures> of(String party) {
        return ground.stream().filter(figures -> figures.party().equals(party)).findFirst();
    }

    /** Of what there are numbers. */
    public enum Reach {
        LAND_AND_SEA,
        LAND
    }
}
