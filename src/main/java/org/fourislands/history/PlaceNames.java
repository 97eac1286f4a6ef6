package org.fourislands.history;

import java.util.List;
import java.util.Optional;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Tradition;

/** All names of a place, by tradition. Never one string: which name stands first is part of the dispute. */
public record PlaceNames(List<PlaceName> all) {

    public PlaceNames {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a place needs a name");
        }
    }

    public Optional<PlaceName> first(Tradition tradition) {
        return all.stream().filter(name -> name.tradition() == tradition).findFirst();
    }

    /** Both living names in Latin letters: {@code Etorofu / Iturup}; the only one where the other is missing. */
    public String both(NameOrder order) {
        return String.join(" / ", arranged(order));
    }

    /** The Latin forms of the Japanese and the Russian name in {@code order}; one where they agree or one is missing. */
    public List<String> arranged(NameOrder order) {
        Optional<String> japanese = first(Tradition.JAPANESE).map(PlaceName::latinForm);
        Optional<String> russian = first(Tradition.RUSSIAN).map(PlaceName::latinForm);
        if (japanese.isPresent() && russian.isPresent()) {
            return order.arrange(japanese.get(), russian.get());
        }
        return List.of(japanese.or(() -> russian)
                .orElseGet(() -> english().orElse(all.get(0).latinForm())));
    }

    /** Both living names in their own scripts: {@code 択捉島 · Итуруп}; empty where neither is known. */
    public String bothNative(NameOrder order) {
        Optional<String> japanese = first(Tradition.JAPANESE).map(PlaceName::form);
        Optional<String> russian = first(Tradition.RUSSIAN).map(PlaceName::form);
        List<Optional<String>> ordered =
                order == NameOrder.RUSSIAN_FIRST ? List.of(russian, japanese) : List.of(japanese, russian);
        return String.join(" · ", ordered.stream().flatMap(Optional::stream).toList());
    }

    private Optional<String> english() {
        return first(Tradition.ENGLISH).map(PlaceName::form);
    }
}
