package org.fourislands.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.history.Control;
import org.fourislands.history.Figure;

/** {@code control.md}: each change of administration has its control, each published number its figure. */
final class ControlFacts {
    private static final Map<String, String> SECTIONS = new TreeMap<>(
            Map.of("### 1b", "etorofu", "### 1c", "kunashiri", "### 1d", "shikotan", "### 1e", "habomai"));
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    private ControlFacts() {}

    static void compareControl(FactBase facts, Atlas atlas) {
        Comparison comparison = new Comparison("control");
        SECTIONS.forEach((heading, island) -> facts.rows("control.md", heading).stream()
                .filter(ControlFacts::changesAdministration)
                .forEach(row -> comparison.row(
                        atlas.controlsOf(island).stream().anyMatch(control -> fits(row, control)),
                        island + ": no control from " + row.get(0) + " by " + row.get(2))));
        comparison.conclude(25);
    }

    private static boolean changesAdministration(List<String> row) {
        return !row.get(2).startsWith("–") && !row.get(2).startsWith("(no change");
    }

    private static boolean fits(List<String> row, Control control) {
        boolean begins = row.get(0).equals("(before)")
                ? control.span().start().isEmpty()
                : control.span()
                        .start()
                        .filter(start -> date(row.get(0)).fits(start))
                        .isPresent();
        return begins && control.party().equals(party(row.get(2)));
    }

    /** Habomai's {@code 1945-09-02/05} and the like. */
    private static FactDate date(String cell) {
        return FactDate.read(cell).orElseThrow();
    }

    private static Optional<String> party(String cell) {
        if (cell.startsWith("Japan")) {
            return Optional.of("japan");
        }
        if (cell.startsWith("USSR")) {
            return Optional.of("ussr");
        }
        return cell.startsWith("Russian Federation") ? Optional.of("russia") : Optional.empty();
    }

    static void comparePeople(FactBase facts, Atlas atlas) {
        Comparison comparison = new Comparison("people and households 1945");
        Set<Double> values = values(atlas, Set.of(Figure.Kind.PEOPLE, Figure.Kind.HOUSEHOLDS));
        for (List<String> row : facts.rows("control.md", "### 1945-08-15")) {
            numbers(row.get(1) + " " + row.get(2))
                    .forEach(number -> comparison.row(
                            values.contains(number), "people: no figure " + number + " of " + row.get(0)));
        }
        comparison.conclude(20);
    }

    static void compareAreas(FactBase facts, Atlas atlas) {
        Comparison comparison = new Comparison("areas");
        Set<Double> values = values(atlas, Set.of(Figure.Kind.AREA, Figure.Kind.SHARE));
        for (List<String> row : facts.rows("control.md", "## 4. Area")) {
            for (String cell : row.subList(1, 6)) {
                String plain = cell.replaceAll("\\([^)]*\\)", "").replaceAll("–.*", "");
                numbers(plain)
                        .forEach(number ->
                                comparison.row(values.contains(number), row.get(0) + ": no figure " + number));
            }
        }
        comparison.conclude(20);
    }

    private static Set<Double> values(Atlas atlas, Set<Figure.Kind> kinds) {
        return atlas.content().figures().stream()
                .filter(figure -> kinds.contains(figure.kind()))
                .map(Figure::value)
                .collect(Collectors.toSet());
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(written -> Double.valueOf(written.replace(",", "")))
                .toList();
    }
}
