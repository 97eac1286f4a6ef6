package org.fourislands.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Figure;
import org.fourislands.history.Island;
import org.fourislands.sources.Citation;
import org.fourislands.view.PartyFigures.Count;
import org.fourislands.view.PartyFigures.OfficialArea;
import org.fourislands.view.PartyFigures.People;

/** The record's figures added up for the groups that a party has. */
final class PublishedFigures {
    private static final List<String> AREAS = List.of("area-gsi-2022-", "area-russian-");
    private static final String FIRST_YEAR = "1945";
    private static final Pattern COUNT_OF_A_GROUP = Pattern.compile("people-(\\d{4})-([a-z]+)");

    private final Atlas atlas;

    PublishedFigures(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Of a divided group its part by arithmetic. */
    List<OfficialArea> areas(List<Lot> lots, String party) {
        return AREAS.stream()
                .flatMap(table -> area(table, lots, party).stream())
                .toList();
    }

    private Optional<OfficialArea> area(String table, List<Lot> lots, String party) {
        List<Figure> all =
                groups().flatMap(group -> figure(table + group).stream()).toList();
        if (all.size() < atlas.groups().size()) {
            return Optional.empty();
        }
        double whole = all.stream().mapToDouble(Figure::value).sum();
        double own = lots.stream()
                .mapToDouble(lot -> lot.shareOf(party)
                        * figure(table + lot.group()).map(Figure::value).orElse(0.0))
                .sum();
        return Optional.of(new OfficialArea(all.get(0).publisher(), own, own / whole, citations(all)));
    }

    People people(List<Lot> lots, String party) {
        return new People(count(FIRST_YEAR, lots, party), latestYear().flatMap(year -> count(year, lots, party)));
    }

    /** Nobody counted the people of a part of an island: empty where one is divided. */
    private Optional<Count> count(String year, List<Lot> lots, String party) {
        List<Figure> counted = lots.stream()
                .filter(lot -> lot.shareOf(party) == 1)
                .flatMap(lot -> figure(peopleOf(year, lot.group())).stream())
                .toList();
        if (counted.size() < lots.size()) {
            return Optional.empty();
        }
        return groups().flatMap(group -> figure(peopleOf(year, group)).stream())
                .findFirst()
                .map(any -> new Count(
                        Math.round(counted.stream().mapToDouble(Figure::value).sum()),
                        any.date(),
                        any.publisher(),
                        citations(counted)));
    }

    /** The latest year in which each of the groups was counted, and the counts agree among themselves. */
    private Optional<String> latestYear() {
        return atlas.content().figures().stream()
                .map(figure -> COUNT_OF_A_GROUP.matcher(figure.id()))
                .filter(Matcher::matches)
                .map(matched -> matched.group(1))
                .distinct()
                .filter(year -> groups().allMatch(group ->
                        figure(peopleOf(year, group)).filter(Figure::consistent).isPresent()))
                .max(Comparator.naturalOrder());
    }

    private static String peopleOf(String year, String group) {
        return "people-" + year + "-" + group;
    }

    /** What others say these groups are of the whole: percentages of land or sea. */
    List<Figure> shares(List<Lot> lots, String party) {
        List<String> whole = lots.stream()
                .filter(lot -> lot.shareOf(party) == 1)
                .map(Lot::group)
                .sorted()
                .toList();
        return atlas.content().figures().stream()
                .filter(figure -> figure.kind() == Figure.Kind.SHARE)
                .filter(figure -> figure.islands().size() > 1
                        && figure.islands().stream().sorted().toList().equals(whole))
                .toList();
    }

    private Stream<String> groups() {
        return atlas.groups().stream().map(Island::id);
    }

    private Optional<Figure> figure(String id) {
        return atlas.content().figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst();
    }

    private static List<Citation> citations(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.citations().stream())
                .distinct()
                .toList();
    }
}
