package org.fourislands.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.sources.SourceBook;

/** The whole record, read once and never changed: ask it what held {@link #on} a day. */
public final class Atlas {
    private final AtlasContent content;
    private final Map<String, Island> islands;
    private final Map<String, Party> parties;
    private final Map<String, List<Control>> controls;
    private volatile Optional<DayState> askedLast = Optional.empty();

    public Atlas(AtlasContent content) {
        this.content = content;
        this.islands =
                content.islands().stream().collect(Collectors.toMap(Island::id, Function.identity(), (a, b) -> a));
        this.parties =
                content.parties().stream().collect(Collectors.toMap(Party::id, Function.identity(), (a, b) -> a));
        this.controls = content.controls().stream().collect(Collectors.groupingBy(Control::island));
    }

    /** The same record with another book of works: one that knows the reader's own as well. */
    public Atlas with(SourceBook book) {
        return new Atlas(content.with(book));
    }

    public AtlasContent content() {
        return content;
    }

    public SourceBook sources() {
        return content.sources();
    }

    /** The four groups in the record's order, which is also the reading order of the map. */
    public List<Island> groups() {
        return content.islands().stream().filter(Island::isGroup).toList();
    }

    public Optional<Island> island(String id) {
        return Optional.ofNullable(islands.get(id));
    }

    public Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    public Optional<Event> event(String id) {
        return content.events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The proposal of that id, whoever's reading of it the id may name. */
    public Optional<Proposal> proposal(String id) {
        String plain = Understanding.plain(id);
        return content.proposals().stream().filter(p -> p.id().equals(plain)).findFirst();
    }

    /** A proposal as the record tells it, or as the side that the id names reads it; empty where there is no such reading. */
    public Optional<Understanding> understanding(String id) {
        return proposal(id)
                .flatMap(known -> Stream.concat(
                                Stream.of(new Understanding(known, Optional.empty())),
                                known.readings().stream()
                                        .map(reading -> new Understanding(known, Optional.of(reading))))
                        .filter(understood -> understood.id().equals(id))
                        .findFirst());
    }

    /** A piece of the land around. */
    public Optional<Surrounding> surrounding(String id) {
        return content.surroundings().stream()
                .filter(land -> land.id().equals(id))
                .findFirst();
    }

    /** The controls of one group, in order of time. */
    public List<Control> controlsOf(String group) {
        return controls.getOrDefault(group, List.of());
    }

    /** What held on {@code day}. Map, clock, sentence and dossier ask one after the other about the same day, so that the last is kept. */
    public DayState on(LocalDate day) {
        Optional<DayState> last = askedLast.filter(state -> state.day().equals(day));
        if (last.isPresent()) {
            return last.get();
        }
        DayState state = stateOn(day);
        askedLast = Optional.of(state);
        return state;
    }

    private DayState stateOn(LocalDate day) {
        return new DayState(
                day,
                groups().stream().map(island -> stateOf(island, day)).toList(),
                content.events().stream()
                        .filter(event -> event.date().mayBe(day))
                        .toList(),
                content.proposals().stream()
                        .filter(p -> p.open().mayHoldOn(day))
                        .toList());
    }

    private IslandState stateOf(Island island, LocalDate day) {
        return new IslandState(
                island,
                day,
                controlsOf(island.id()),
                content.claims().stream()
                        .filter(claim -> claim.islands().contains(island.id()))
                        .filter(claim -> claim.span().mayHoldOn(day))
                        .toList());
    }
}
