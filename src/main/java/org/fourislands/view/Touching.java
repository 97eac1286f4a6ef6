package org.fourislands.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Event;
import org.fourislands.history.Island;
import org.fourislands.history.Proposal;

/** Which of the four island groups a thing of the record touches: those that light up on the map when it is picked. */
public final class Touching {
    private final Atlas atlas;
    private final CitedIslands cited;

    public Touching(Atlas atlas) {
        this.atlas = atlas;
        this.cited = new CitedIslands(atlas);
    }

    /** The groups; none for a thing that touches none in particular. */
    public Set<String> groups(Selection thing) {
        return touched(thing).map(Island::groupOf).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> touched(Selection thing) {
        return switch (thing.kind()) {
            case ISLAND -> Stream.of(thing.id());
            case EVENT -> atlas.event(thing.id()).map(Event::islands).stream().flatMap(List::stream);
            case PROPOSAL ->
                atlas.proposal(thing.id()).map(Proposal::touched).stream().flatMap(List::stream);
            case SOURCE -> cited.of(thing.id()).stream();
            case PLACE, LINE, LAND, QUESTION, TERM -> Stream.empty();
        };
    }
}
