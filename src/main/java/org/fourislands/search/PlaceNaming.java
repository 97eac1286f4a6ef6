package org.fourislands.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Island;
import org.fourislands.history.Place;
import org.fourislands.history.PlaceName;
import org.fourislands.history.PlaceNames;

/** What else islands and places are called: a text that says Итуруп speaks of Etorofu. By the names of the record. */
final class PlaceNaming {
    private static final int SHORTEST = 2;

    private final Map<String, Set<String>> others;

    private PlaceNaming(Map<String, Set<String>> others) {
        this.others = others;
    }

    static PlaceNaming none() {
        return new PlaceNaming(Map.of());
    }

    static PlaceNaming of(Atlas atlas) {
        Map<String, Set<String>> others = new HashMap<>();
        Stream.concat(
                        atlas.content().islands().stream().map(Island::names),
                        atlas.content().places().stream().map(Place::names))
                .map(PlaceNaming::forms)
                .forEach(forms -> forms.forEach(form -> others.computeIfAbsent(form, first -> new LinkedHashSet<>())
                        .addAll(forms)));
        return new PlaceNaming(others);
    }

    /** Folded, as what they are given is. */
    List<String> otherNames(String folded) {
        List<String> names = new ArrayList<>(others.getOrDefault(folded, Set.of()));
        names.remove(folded);
        return names;
    }

    private static List<String> forms(PlaceNames names) {
        return names.all().stream()
                .flatMap((PlaceName name) ->
                        Stream.of(name.latinForm(), name.form(), name.reading().orElse("")))
                .map(form -> Folded.of(form).text().strip())
                .filter(form -> form.length() >= SHORTEST)
                .distinct()
                .toList();
    }
}
