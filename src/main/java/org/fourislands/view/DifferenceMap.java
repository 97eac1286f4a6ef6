package org.fourislands.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.Ink;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.LinePaint;
import org.fourislands.map.LinePaint.Weight;
import org.fourislands.map.Manner;
import org.fourislands.map.MapContent;
import org.fourislands.map.Swatch;
import org.fourislands.words.Phrases;

/** One map of two states: what differs shows both, in bands; what does not stands back. */
final class DifferenceMap {
    private final Phrases phrases;
    private final MapContent first;
    private final MapContent second;
    private final DifferenceCuts cuts;
    private final DifferenceSeas seas;

    DifferenceMap(Phrases phrases, MapContent first, MapContent second) {
        this.phrases = phrases;
        this.first = first;
        this.second = second;
        this.cuts = new DifferenceCuts(phrases, first, second);
        this.seas = new DifferenceSeas(phrases, first, second);
    }

    MapContent content() {
        return first.withIslands(islands())
                .withDivided(cuts.all())
                .withLines(lines())
                .withOverlays(seas.overlays())
                .withLand(land().paints());
    }

    private DifferenceLand land() {
        return new DifferenceLand(phrases, first, second);
    }

    /** All that is painted: whole islands, and of a divided one its parts. */
    private List<IslandPaint> painted() {
        List<DividedIsland> divided = cuts.all();
        Stream<IslandPaint> whole = islands().stream()
                .filter(paint -> divided.stream().noneMatch(cut -> cut.id().equals(paint.id())));
        return Stream.concat(whole, divided.stream().flatMap(cut -> cut.pieces().stream()))
                .toList();
    }

    private List<IslandPaint> islands() {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(first, second).forEach(map -> map.islands().forEach(paint -> ids.add(paint.id())));
        return ids.stream()
                .map(id -> first.paintOf(id).against(second.paintOf(id)))
                .toList();
    }

    private List<LinePaint> lines() {
        List<LinePaint> lines = new ArrayList<>();
        first.lines()
                .forEach(line -> lines.add(line.weighing(second.lines().contains(line) ? Weight.FAINT : Weight.FADED)));
        second.lines().stream().filter(line -> !first.lines().contains(line)).forEach(lines::add);
        return lines;
    }

    /** A row for each pair of states that an island passes between, then the lines that only one of the two has. */
    List<LegendEntry> legend() {
        List<LegendEntry> rows = new ArrayList<>();
        painted().stream()
                .filter(paint -> paint.other().isPresent())
                .map(paint -> row(paint, paint.other().orElse(paint)))
                .distinct()
                .forEach(rows::add);
        painted().stream()
                .filter(paint -> paint.other().isEmpty())
                .map(this::unchanged)
                .distinct()
                .forEach(rows::add);
        land().legend().forEach(rows::add);
        first.legend().stream()
                .flatMap(entry -> line(entry, Weight.FADED).stream())
                .forEach(rows::add);
        second.legend().stream()
                .flatMap(entry -> line(entry, Weight.FULL).stream())
                .forEach(rows::add);
        first.legend().stream()
                .flatMap(entry -> line(entry, Weight.FAINT).stream())
                .forEach(rows::add);
        rows.addAll(shores());
        rows.addAll(seas.legend());
        first.legend().stream()
                .filter(entry -> entry.swatch() instanceof Swatch.SeaLimit || entry.swatch() instanceof Swatch.Land)
                .forEach(rows::add);
        return rows.stream().distinct().toList();
    }

    /** What the shore says, and where only one of the two states says so, which. */
    private List<LegendEntry> shores() {
        Stream<LegendEntry> before = shores(first)
                .map(entry -> shores(second).anyMatch(entry::equals)
                        ? entry
                        : new LegendEntry(entry.swatch(), phrases.of("compare.of-first", entry.words())));
        Stream<LegendEntry> after = shores(second)
                .filter(entry -> shores(first).noneMatch(entry::equals))
                .map(entry -> new LegendEntry(entry.swatch(), phrases.of("compare.of-second", entry.words())));
        return Stream.concat(before, after).toList();
    }

    private static Stream<LegendEntry> shores(MapContent map) {
        return map.legend().stream()
                .filter(entry -> entry.swatch() instanceof Swatch.Proposed proposed
                        && (proposed.manner().rim().isPresent()
                                || proposed.manner().outline() == Manner.Outline.DASHED));
    }

    private LegendEntry row(IslandPaint before, IslandPaint after) {
        String words = phrases.of("compare.both", meaning(before, first), meaning(after, second));
        return new LegendEntry(new Swatch.Both(ground(before), ground(after)), words);
    }

    private LegendEntry unchanged(IslandPaint paint) {
        Swatch.Proposed ground = ground(paint);
        return new LegendEntry(new Swatch.Both(ground, ground), phrases.of("compare.unchanged", meaning(paint, first)));
    }

    /** A line that the other state has not, or not so, or that both have. */
    private Optional<LegendEntry> line(LegendEntry entry, Weight weight) {
        if (!(entry.swatch() instanceof Swatch.Line line)) {
            return Optional.empty();
        }
        boolean meant = lines().stream()
                .anyMatch(paint ->
                        paint.weight() == weight && paint.style() == line.style() && paint.ink() == line.ink());
        String key = switch (weight) {
            case FULL -> "compare.only-second";
            case FADED -> "compare.only-first";
            case FAINT -> "compare.unchanged";
        };
        return meant
                ? Optional.of(new LegendEntry(
                        new Swatch.Line(line.style(), line.ink(), weight), phrases.of(key, entry.words())))
                : Optional.empty();
    }

    /** The shore's own signs are explained apart. */
    private static Swatch.Proposed ground(IslandPaint paint) {
        Manner plainShore = new Manner(paint.manner().ground(), Optional.empty(), Manner.Outline.SOLID);
        return new Swatch.Proposed(paint.fills(), paint.hatches(), plainShore);
    }

    /** What a paint means, in the words of its own map's legend: "administered by the Soviet Union, claimed by Japan". */
    private String meaning(IslandPaint paint, MapContent map) {
        return proposed(paint, map).orElseGet(() -> held(paint, map));
    }

    /** Where the map draws a proposal: what that would make of it, a part of a divided island by its shares. */
    private Optional<String> proposed(IslandPaint paint, MapContent map) {
        return map.legend().stream()
                .filter(entry -> entry.swatch().equals(ground(paint)))
                .findFirst()
                .map(LegendEntry::words)
                .or(() -> map.legend().stream()
                        .filter(entry -> entry.swatch() instanceof Swatch.Divided divided
                                && paint.fills().size() == 1
                                && List.of(divided.left(), divided.right())
                                        .contains(paint.fills().get(0)))
                        .findFirst()
                        .map(entry -> part(paint.fills().get(0))));
    }

    private String part(Ink ink) {
        return phrases.of(ink == Ink.JAPAN ? "compare.part-japan" : "compare.part-russia");
    }

    private static String held(IslandPaint paint, MapContent map) {
        Stream<String> grounds = map.legend().stream()
                .filter(entry -> entry.swatch() instanceof Swatch.Ground ground
                        && ground.fills().equals(paint.fills())
                        && (!paint.fills().isEmpty() || ground.hatches().equals(paint.hatches())))
                .map(LegendEntry::words)
                .limit(1);
        Stream<String> hatches = map.legend().stream()
                .filter(entry -> entry.swatch() instanceof Swatch.Hatch hatch
                        && !paint.fills().isEmpty()
                        && paint.hatches().contains(hatch.ink()))
                .map(LegendEntry::words);
        return String.join(", ", Stream.concat(grounds, hatches).toList());
    }
}
