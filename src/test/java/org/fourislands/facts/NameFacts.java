package org.fourislands.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Island;
import org.fourislands.history.Place;
import org.fourislands.history.PlaceName;

/** {@code names.md}: each island, islet, strait and settlement is in the record with its names. */
final class NameFacts {
    private NameFacts() {}

    static void compare(FactBase facts, Atlas atlas) {
        Set<String> islands = forms(atlas.content().islands().stream().flatMap(island -> names(island)));
        Set<String> places = forms(atlas.content().places().stream().flatMap(place -> names(place)));
        compare("island groups", facts.rows("names.md", "## Island groups"), islands, List.of(1, 2, 3), 4);
        compare("islets", facts.rows("names.md", "## Habomai islets"), islands, List.of(1, 2, 3), 11);
        compare("straits and waters", facts.rows("names.md", "## Straits and waters"), places, List.of(0, 1, 2), 10);
        compare("settlements", facts.rows("names.md", "## Settlements"), places, List.of(1, 3), 11);
    }

    /** At least one word of each of {@code columns} that names anything is a form, a reading or a Latin form in the record. */
    private static void compare(
            String subject, List<List<String>> rows, Set<String> forms, List<Integer> columns, int expected) {
        Comparison comparison = new Comparison("names: " + subject);
        for (List<String> row : rows) {
            List<String> missing = columns.stream()
                    .map(row::get)
                    .filter(cell -> !isEmpty(cell))
                    .filter(cell -> alternatives(cell).noneMatch(forms::contains))
                    .toList();
            comparison.row(missing.isEmpty(), subject + ", " + row.get(0) + ": not in the record: " + missing);
        }
        comparison.conclude(expected);
    }

    private static boolean isEmpty(String cell) {
        return cell.isEmpty() || cell.startsWith("–") || cell.startsWith("no ") || cell.startsWith("none");
    }

    private static Stream<String> alternatives(String cell) {
        String plain = cell.replaceAll("\\[[^]]*\\]|\\([^)]*\\)|\"[^\"]*\"", " ");
        return Stream.concat(Stream.of(plain.split("[,;/]", -1)), Stream.of(plain.split("[,;/ ]+", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private static Stream<PlaceName> names(Island island) {
        return island.names().all().stream();
    }

    private static Stream<PlaceName> names(Place place) {
        return place.names().all().stream();
    }

    private static Set<String> forms(Stream<PlaceName> names) {
        return names.flatMap(name -> Stream.of(
                        name.form(), name.reading().orElse(""), name.latin().orElse("")))
                .flatMap(form -> Stream.concat(Stream.of(form), Stream.of(form.split("[ 　]+", -1))))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toSet());
    }
}
