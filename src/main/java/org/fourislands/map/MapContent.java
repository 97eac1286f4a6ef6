package org.fourislands.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that the map is to say, as plain values: it does not know the history behind them.
 *
 * @param divided islands that are drawn in two parts, each in a paint of its own; they go before {@code islands}
 * @param overlays what was worked out rather than recorded: illustrative lines and zones at sea
 * @param stamp perspective, day, projection, data version and that nothing is endorsed; no picture goes without
 * @param attribution whose data is drawn
 * @param land how the land around is tinted; what is not named keeps the land's own colour
 */
public record MapContent(
        List<IslandPaint> islands,
        List<DividedIsland> divided,
        List<LinePaint> lines,
        List<Overlay> overlays,
        List<NameTag> names,
        String legendTitle,
        List<LegendEntry> legend,
        String stamp,
        List<String> attribution,
        Set<Layer> layers,
        MapWords words,
        List<LandPaint> land) {

    public MapContent {
        land = List.copyOf(land);
        islands = List.copyOf(islands);
        divided = List.copyOf(divided);
        lines = List.copyOf(lines);
        overlays = List.copyOf(overlays);
        names = List.copyOf(names);
        legend = List.copyOf(legend);
        attribution = List.copyOf(attribution);
        layers = Set.copyOf(layers);
        if (stamp.isBlank()) {
            throw new IllegalArgumentException("a map must say what it shows: the stamp is empty");
        }
    }

    /** Without tints of the land around. */
    public MapContent(
            List<IslandPaint> islands,
            List<DividedIsland> divided,
            List<LinePaint> lines,
            List<Overlay> overlays,
            List<NameTag> names,
            String legendTitle,
            List<LegendEntry> legend,
            String stamp,
            List<String> attribution,
            Set<Layer> layers,
            MapWords words) {
        this(
                islands,
                divided,
                lines,
                overlays,
                names,
                legendTitle,
                legend,
                stamp,
                attribution,
                layers,
                words,
                List.of());
    }

    /** The same with other paints of islands. */
    public MapContent withIslands(List<IslandPaint> others) {
        return new MapContent(
                others, divided, lines, overlays, names, legendTitle, legend, stamp, attribution, layers, words, land);
    }

    /** The same with other islands drawn in two parts. */
    public MapContent withDivided(List<DividedIsland> others) {
        return new MapContent(
                islands, others, lines, overlays, names, legendTitle, legend, stamp, attribution, layers, words, land);
    }

    /** The same with other lines. */
    public MapContent withLines(List<LinePaint> others) {
        return new MapContent(
                islands,
                divided,
                others,
                overlays,
                names,
                legendTitle,
                legend,
                stamp,
                attribution,
                layers,
                words,
                land);
    }

    /** The same with other things worked out. */
    public MapContent withOverlays(List<Overlay> others) {
        return new MapContent(
                islands, divided, lines, others, names, legendTitle, legend, stamp, attribution, layers, words, land);
    }

    /** The same with other names. */
    public MapContent withNames(List<NameTag> others) {
        return new MapContent(
                islands,
                divided,
                lines,
                overlays,
                others,
                legendTitle,
                legend,
                stamp,
                attribution,
                layers,
                words,
                land);
    }

    /** The same where the credits stand elsewhere. */
    public MapContent uncredited() {
        return new MapContent(
                islands, divided, lines, overlays, names, legendTitle, legend, stamp, List.of(), layers, words, land);
    }

    /** The same with other words about it. */
    public MapContent saying(String newStamp, String newLegendTitle, List<LegendEntry> newLegend) {
        return new MapContent(
                islands,
                divided,
                lines,
                overlays,
                names,
                newLegendTitle,
                newLegend,
                newStamp,
                attribution,
                layers,
                words,
                land);
    }

    /** The same with other tints of the land around. */
    public MapContent withLand(List<LandPaint> others) {
        return new MapContent(
                islands,
                divided,
                lines,
                overlays,
                names,
                legendTitle,
                legend,
                stamp,
                attribution,
                layers,
                words,
                others);
    }

    /** The same with other layers. */
    public MapContent withLayers(Set<Layer> others) {
        return new MapContent(
                islands, divided, lines, overlays, names, legendTitle, legend, stamp, attribution, others, words, land);
    }

    /** The paint of an island: its own, else its group's. */
    public IslandPaint paintOf(String id) {
        return find(id).or(() -> find(groupOf(id)))
                .or(() -> divided.stream()
                        .filter(parts -> parts.id().equals(id))
                        .map(DividedIsland::left)
                        .findFirst())
                .orElseGet(() -> IslandPaint.unsaid(id));
    }

    private Optional<IslandPaint> find(String id) {
        return islands.stream().filter(paint -> paint.id().equals(id)).findFirst();
    }

    private static String groupOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }
}
