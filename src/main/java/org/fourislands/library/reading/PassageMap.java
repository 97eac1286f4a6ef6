package org.fourislands.library.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.library.Found;
import org.fourislands.library.Found.Certainty;
import org.fourislands.library.FoundPassage;
import org.fourislands.sources.Locator;

/**
 * Where in a copy the known passages of its work stand. The numbers beside the text come from here alone: none is ever counted in
 * the copy, and none guessed.
 */
public record PassageMap(List<FoundPassage> known) {

    public PassageMap {
        known = List.copyOf(known);
    }

    /** A known passage that was found, certain or near. */
    public record Standing(Locator locator, Certainty certainty, Found.Place place) {}

    /** Those that were found, in the order of the copy. */
    public List<Standing> standings() {
        return known.stream()
                .flatMap(PassageMap::standing)
                .sorted(Comparator.comparingInt(standing -> standing.place().from()))
                .toList();
    }

    /** Those that begin in the block. */
    public List<Standing> beginningIn(int block, BlockStarts starts) {
        return standings().stream()
                .filter(standing -> starts.blockAt(standing.place().from()) == block)
                .toList();
    }

    /** Those that reach into a stretch of the text. */
    public List<Standing> in(Found.Place stretch) {
        return standings().stream()
                .filter(standing -> standing.place().from() < stretch.to()
                        && stretch.from() < standing.place().to())
                .toList();
    }

    /** How the stretch is cited: by the first to the last known passage it reaches into; empty where it reaches into none. */
    public Optional<Locator> citing(Found.Place stretch) {
        List<Locator> reached = standings().stream()
                .filter(standing -> standing.place().from() <= stretch.from()
                        ? stretch.from() < standing.place().to()
                        : standing.place().from() < stretch.to())
                .map(Standing::locator)
                .distinct()
                .toList();
        return reached.stream().findFirst().map(first -> span(first, reached.get(reached.size() - 1)));
    }

    private static Locator span(Locator first, Locator last) {
        boolean together = first.unit() == last.unit()
                && new Locator(first.unit(), first.value() + "-" + last.value())
                                .each()
                                .size()
                        > 1;
        return together ? new Locator(first.unit(), first.value() + "-" + last.value()) : first;
    }

    /** Where a citation leads in this copy. */
    public Pointing pointing(Optional<Locator> asked) {
        if (asked.isEmpty()) {
            return Pointing.toTheStart(Pointing.Kind.WHOLE);
        }
        List<Locator> places = asked.get().each();
        List<FoundPassage> met = places.stream()
                .flatMap(place ->
                        known.stream().filter(one -> one.passage().locator().equals(place)))
                .toList();
        if (met.isEmpty()) {
            return Pointing.toTheStart(Pointing.Kind.UNKNOWN_HERE);
        }
        List<Standing> found = met.stream().flatMap(PassageMap::standing).toList();
        List<Locator> missing = places.stream()
                .filter(place -> found.stream().noneMatch(one -> one.locator().equals(place)))
                .toList();
        return Pointing.to(found, missing);
    }

    private static Stream<Standing> standing(FoundPassage passage) {
        return passage
                .found()
                .place()
                .filter(place -> passage.found().certainty() != Certainty.NONE)
                .map(place -> new Standing(
                        passage.passage().locator(), passage.found().certainty(), place))
                .stream();
    }
}
