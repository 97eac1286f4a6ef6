package org.fourislands.view;

import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.history.Island;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** Islands and parties as they stand in a sentence, always with both names. */
public final class IslandWords {
    private final Atlas atlas;
    private final Phrases phrases;
    private final NameOrder order;

    public IslandWords(Atlas atlas, Phrases phrases, NameOrder order) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.order = order;
    }

    /** "Etorofu/Iturup", "the Habomai/Khabomai islets". */
    public String inSentence(Island island) {
        String names = String.join("/", island.names().arranged(order));
        return hasMembers(island) ? phrases.of("island.islets", names) : names;
    }

    /** As a title: "Etorofu / Iturup", "Habomai / Khabomai islets". */
    public String asTitle(Island island) {
        String names = island.names().both(order);
        return hasMembers(island) ? phrases.of("island.islets-title", names) : names;
    }

    /** The first letters of its names: "E/I", "K". */
    public String initials(Island island) {
        return String.join(
                "/",
                island.names().arranged(order).stream()
                        .map(name -> name.substring(0, 1))
                        .distinct()
                        .toList());
    }

    /** "A, B and C", or "all four island groups" where it is all of them. */
    public String list(List<Island> islands) {
        if (islands.size() == atlas.groups().size() && islands.size() > 1) {
            return phrases.of("island.all");
        }
        return phrases.list(islands.stream().map(this::inSentence).toList());
    }

    /** As {@link #list}, for a sentence that denies: "any of the four island groups". */
    public String listOfNone(List<Island> islands) {
        return islands.size() == atlas.groups().size() && islands.size() > 1
                ? phrases.of("island.none")
                : list(islands);
    }

    /** "the Soviet Union"; the id itself where the record has no such party. */
    public String party(String id) {
        return atlas.party(id).map(party -> party.name().in(phrases.language())).orElse(id);
    }

    public String parties(List<String> ids) {
        return phrases.list(ids.stream().map(this::party).toList());
    }

    /** Whether a verb after these islands stands in the singular. */
    public boolean isOne(List<Island> islands) {
        return islands.size() == 1 && !hasMembers(islands.get(0));
    }

    private boolean hasMembers(Island island) {
        return atlas.content().islands().stream()
                .anyMatch(other -> other.group().filter(island.id()::equals).isPresent());
    }
}
