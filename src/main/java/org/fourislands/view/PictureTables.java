package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.BoundaryLine;
import org.fourislands.history.Island;
import org.fourislands.history.Place;
import org.fourislands.history.Proposal;
import org.fourislands.history.Understanding;
import org.fourislands.map.Layer;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.LinePaint;
import org.fourislands.map.MapContent;
import org.fourislands.map.MapScene;
import org.fourislands.map.NameTag;
import org.fourislands.map.Plate;
import org.fourislands.map.Swatch;
import org.fourislands.map.TagKind;
import org.fourislands.sources.Citation;
import org.fourislands.view.PictureTable.Part;
import org.fourislands.view.PictureTable.Row;
import org.fourislands.view.PictureTable.Section;
import org.fourislands.words.Phrases;

/** Writes what a picture shows as a table. A pure function of the record, the view, what the map says and which names found room. */
public final class PictureTables {
    private final Atlas atlas;
    private final Phrases phrases;
    private final CoordinateWords coordinates;

    public PictureTables(Atlas atlas, Phrases phrases, CoordinateForm form) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.coordinates = new CoordinateWords(phrases, form);
    }

    /** What a plate of {@code view} shows: of two maps each under its title, then in what they differ. */
    public PictureTable of(ViewState view, Plate plate) {
        if (view.other().isEmpty()) {
            return of(view, plate.scene(0));
        }
        return new ComparedTables(atlas, phrases, this).of(view, plate);
    }

    /** What a picture of {@code view} shows, as one map alone. */
    public PictureTable of(ViewState view, MapScene picture) {
        MapContent said = picture.content();
        MapContent shown = said.saying(said.stamp(), said.legendTitle(), picture.legendShown());
        return of(view, shown, picture.namesShown(), picture.linesInSight());
    }

    /** {@code named} are the names that stand in the picture, {@code lines} the ids of the lines that reach into it. */
    PictureTable of(ViewState view, MapContent content, List<NameTag> named, Set<String> lines) {
        List<LinePaint> drawn = view.shows(Layer.BOUNDARIES)
                ? content.lines().stream()
                        .filter(line -> lines.contains(line.geometry()))
                        .toList()
                : List.of();
        DossierWords words = new DossierWords(atlas, phrases, view.nameOrder());
        IslandRows islands = new IslandRows(atlas, words, coordinates);
        return new PictureTable(Stream.of(
                        section(Part.ISLANDS, islands.of(view)),
                        section(Part.LAND, new LandRows(atlas, words).of(view)),
                        section(Part.PROPOSAL, proposal(view, words)),
                        section(Part.LINES, lines(view, drawn, words)),
                        section(Part.NAMES, named.stream().map(this::name).toList()),
                        section(
                                Part.LEGEND,
                                content.legend().stream()
                                        .filter(entry -> isThere(entry, drawn))
                                        .map(LegendEntry::words)
                                        .map(Row::told)
                                        .toList()),
                        section(Part.STAMP, stamp(content)))
                .flatMap(Optional::stream)
                .toList());
    }

    Optional<Section> section(Part part, List<Row> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(part, phrases.of("table." + part.word()), rows));
    }

    static List<Row> stamp(MapContent content) {
        return Stream.concat(Stream.of(content.stamp()), content.attribution().stream())
                .map(Row::told)
                .toList();
    }

    /** What the proposal drawn on the map would mean for each group. */
    private List<Row> proposal(ViewState view, DossierWords words) {
        return view.proposal()
                .flatMap(atlas::understanding)
                .map(drawn -> atlas.groups().stream()
                        .map(island -> proposed(drawn, island, words))
                        .toList())
                .orElse(List.of());
    }

    private Row proposed(Understanding understood, Island island, DossierWords words) {
        Proposal drawn = understood.proposal();
        String names = words.islands().asTitle(island);
        String name = understood
                .reading()
                .map(reading -> phrases.of(
                        "drawn.as-read", words.of(drawn.name()), words.islands().party(reading.party())))
                .orElseGet(() -> words.of(drawn.name()));
        String outcome = understood
                .outcomeFor(island.id())
                .map(new OutcomeWords(words)::of)
                .orElseGet(() -> words.of("outcome.none"));
        return new Row(
                List.of(Selection.proposal(drawn.id())),
                names,
                name,
                outcome,
                words.dates().of(drawn.date()),
                "",
                "",
                drawn.citations(),
                phrases.of("table.proposed", name, names, outcome));
    }

    /** The picture's legend leaves out lines that are not in sight. */
    static boolean isThere(LegendEntry entry, List<LinePaint> drawn) {
        return !(entry.swatch() instanceof Swatch.Line swatch)
                || drawn.stream().anyMatch(line -> line.style() == swatch.style() && line.ink() == swatch.ink());
    }

    private List<Row> lines(ViewState view, List<LinePaint> drawn, DossierWords words) {
        List<Row> rows = new ArrayList<>();
        for (LinePaint paint : drawn) {
            atlas.content().lines().stream()
                    .filter(line -> line.geometry().equals(paint.geometry()))
                    .flatMap(line -> line(line, view.day(), words).stream())
                    .forEach(rows::add);
        }
        return rows;
    }

    private Optional<Row> line(BoundaryLine line, LocalDate day, DossierWords words) {
        return line.on(day).map(status -> {
            String name = words.of(line.name());
            String standing = words.of("standing." + status.standing().word());
            return new Row(
                    List.of(
                            new Selection(Selection.Kind.LINE, line.id()),
                            new Selection(Selection.Kind.LINE, line.geometry())),
                    name,
                    new LegendWords(atlas, phrases).meaning(status),
                    standing,
                    status.span().start().map(words.dates()::of).orElse(""),
                    words.islands().parties(status.parties()),
                    "",
                    status.statement().citations(),
                    phrases.of(
                            "table.line",
                            name,
                            standing,
                            words.of(status.statement().text())));
        });
    }

    private Row name(NameTag tag) {
        String names = tag.lines().get(0);
        String kind = phrases.of("table.kind." + kind(tag.kind()));
        String ownScripts = tag.lines().size() > 1 ? tag.lines().get(1) : "";
        String place = coordinates.of(tag.at());
        return new Row(
                target(tag).stream().toList(),
                names,
                kind,
                ownScripts,
                "",
                "",
                place,
                citations(tag),
                phrases.of("table.name", names, kind, place));
    }

    private List<Citation> citations(NameTag tag) {
        return place(tag).map(Place::citations).orElse(List.of());
    }

    private Optional<Selection> target(NameTag tag) {
        return place(tag)
                .map(place -> new Selection(Selection.Kind.PLACE, place.id()))
                .or(() -> atlas.island(tag.id()).map(island -> Selection.island(island.id())));
    }

    private Optional<Place> place(NameTag tag) {
        return atlas.content().places().stream()
                .filter(place -> place.id().equals(tag.id()))
                .findFirst();
    }

    private static String kind(TagKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
