package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.LinePaint;
import org.fourislands.map.MapContent;
import org.fourislands.map.Plate;
import org.fourislands.sources.Citation;
import org.fourislands.view.PictureTable.Part;
import org.fourislands.view.PictureTable.Row;
import org.fourislands.view.PictureTable.Section;
import org.fourislands.words.Phrases;

/** What two maps laid beside each other show, as one table: each under its own title, in what they differ, and what stands once. */
final class ComparedTables {
    private static final Set<Part> OF_EACH = Set.of(Part.ISLANDS, Part.LAND, Part.PROPOSAL, Part.LINES, Part.NAMES);

    private final Phrases phrases;
    private final PictureTables tables;
    private final AspectWords titles;
    private final DifferencesWriter differences;

    ComparedTables(Atlas atlas, Phrases phrases, PictureTables tables) {
        this.phrases = phrases;
        this.tables = tables;
        this.titles = new AspectWords(atlas, phrases);
        this.differences = new DifferencesWriter(atlas, phrases);
    }

    /** {@code view} is laid beside another; its plate has two maps, or the one of what differs. */
    PictureTable of(ViewState view, Plate plate) {
        List<Section> sections = new ArrayList<>();
        tables.section(Part.DIFFERENCES, differing(view)).ifPresent(sections::add);
        boolean two = plate.content().panels().size() == 2;
        ViewState first = view.comparedWith(Optional.empty());
        sections.addAll(half(first, plate, 0, 1));
        view.other().ifPresent(other -> sections.addAll(half(other, plate, two ? 1 : 0, 2)));
        MapContent once = plate.content().common();
        List<Row> legend = legend(plate).stream().map(Row::told).toList();
        tables.section(Part.LEGEND, legend).ifPresent(sections::add);
        tables.section(Part.STAMP, PictureTables.stamp(once)).ifPresent(sections::add);
        return new PictureTable(sections);
    }

    private List<Section> half(ViewState seen, Plate plate, int panel, int number) {
        return tables.of(seen, plate.scene(panel)).sections().stream()
                .filter(section -> OF_EACH.contains(section.part()))
                .map(section -> new Section(
                        section.part(),
                        number,
                        phrases.of("table.of-map", number, titles.title(seen), section.heading()),
                        section.rows()))
                .toList();
    }

    /** What stands in the legend that both share, but for lines that are in sight on neither. */
    private static List<String> legend(Plate plate) {
        List<LinePaint> drawn = new ArrayList<>();
        for (int at = 0; at < plate.content().panels().size(); at++) {
            Set<String> inSight = plate.scene(at).linesInSight();
            plate.content().panels().get(at).content().lines().stream()
                    .filter(line -> inSight.contains(line.geometry()))
                    .forEach(drawn::add);
        }
        return plate.content().common().legend().stream()
                .filter(entry -> PictureTables.isThere(entry, drawn))
                .map(LegendEntry::words)
                .distinct()
                .toList();
    }

    private List<Row> differing(ViewState view) {
        return differences.write(view).stream()
                .flatMap(told -> told.rows().stream().map(this::row))
                .toList();
    }

    private Row row(Differences.Row told) {
        String differs = told.differs()
                ? told.differing().stream().map(this::facet).collect(Collectors.joining(phrases.of("table.and")))
                : phrases.of("table.same");
        List<Citation> citations = told.differing().stream()
                .flatMap(entry -> entry.citations().stream())
                .distinct()
                .toList();
        return new Row(
                List.of(told.target()),
                told.title(),
                differs,
                "",
                "",
                "",
                "",
                citations,
                phrases.of("table.differs", told.title(), differs));
    }

    private String facet(Dossier.Entry entry) {
        return entry.label()
                .map(label -> phrases.of("table.facet", label, entry.text()))
                .orElse(entry.text());
    }
}
