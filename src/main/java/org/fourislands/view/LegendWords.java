package org.fourislands.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.BoundaryLine;
import org.fourislands.history.DayState;
import org.fourislands.history.IslandState;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.Ink;
import org.fourislands.map.Layer;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.Swatch;
import org.fourislands.words.Phrases;

/** The legend of a view: each thing the map may show at that moment, with its meaning in words; the map leaves out what is not in sight. */
final class LegendWords {
    private final Atlas atlas;
    private final Phrases phrases;
    private final IslandWords words;
    private final Inks inks;

    LegendWords(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.inks = new Inks(atlas);
        this.words = new IslandWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
    }

    List<LegendEntry> entries(DayState day, ViewState view, List<BoundaryLine> lines, List<DividedIsland> divided) {
        Stream<LegendEntry> ground = view.proposal()
                .flatMap(atlas::understanding)
                .map(drawn -> new ProposalLegend(atlas, phrases).entries(drawn, day, divided).stream())
                .orElseGet(() -> held(day, view));
        Stream<LegendEntry> drawn = view.layers().contains(Layer.BOUNDARIES) ? lines(lines, day) : Stream.of();
        Stream<LegendEntry> limits = view.layers().contains(Layer.SEA_LIMITS)
                ? Stream.of(new LegendEntry(new Swatch.SeaLimit(), phrases.of("legend.twelve-miles")))
                : Stream.of();
        Stream<LegendEntry> around = new LandWords(atlas, phrases).legend(view);
        Stream<LegendEntry> land = Stream.of(new LegendEntry(new Swatch.Land(), phrases.of("legend.other-land")));
        return Stream.of(ground, around, drawn, limits, land)
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    private Stream<LegendEntry> held(DayState day, ViewState view) {
        List<Tint> tints = day.islands().stream()
                .map(state -> Tint.of(state, view.perspective(), atlas))
                .distinct()
                .toList();
        return Stream.concat(fills(tints, view.perspective()), hatches(tints, view.perspective()));
    }

    /** What an island in this tint says: its ground, then each hatch. */
    Stream<String> meanings(Tint tint, Perspective perspective) {
        Stream<String> hatched = tint.fills().isEmpty()
                ? Stream.of()
                : hatches(List.of(tint), perspective).map(LegendEntry::words);
        return Stream.concat(Stream.of(meaning(tint, perspective)), hatched);
    }

    private Stream<LegendEntry> fills(List<Tint> tints, Perspective perspective) {
        return tints.stream()
                .map(tint -> new LegendEntry(ground(tint), meaning(tint, perspective)))
                .distinct();
    }

    private Swatch ground(Tint tint) {
        List<Ink> fills = inks.ground(tint);
        return new Swatch.Ground(fills, fills.isEmpty() ? inks.of(tint.hatches()) : List.of());
    }

    private String meaning(Tint tint, Perspective perspective) {
        if (tint.fills().size() > 1) {
            return phrases.of(
                    "legend.uncertain",
                    words.party(tint.fills().get(0)),
                    words.party(tint.fills().get(1)));
        }
        if (!tint.fills().isEmpty()) {
            String party = tint.fills().get(0);
            return phrases.of(fillKey(perspective, party), words.party(party));
        }
        if (tint.ground() == Tint.Ground.UNRECORDED) {
            return phrases.of("legend.unrecorded");
        }
        return phrases.of(tint.hatches().size() > 1 ? "legend.undetermined" : "legend.unsettled");
    }

    private String fillKey(Perspective perspective, String party) {
        Ink own = switch (perspective) {
            case JAPAN -> Ink.JAPAN;
            case RUSSIA -> Ink.RUSSIA;
            case ADMINISTRATION, NEITHER -> Ink.NONE;
        };
        return own != Ink.NONE && inks.of(party) == own ? "legend.seen-as" : "legend.administered";
    }

    private Stream<LegendEntry> hatches(List<Tint> tints, Perspective perspective) {
        String key = perspective == Perspective.JAPAN || perspective == Perspective.RUSSIA
                ? "legend.administered"
                : "legend.claimed";
        return tints.stream()
                .flatMap(tint -> tint.hatches().stream())
                .distinct()
                .map(party -> new LegendEntry(new Swatch.Hatch(inks.of(party)), phrases.of(key, words.party(party))));
    }

    private Stream<LegendEntry> lines(List<BoundaryLine> lines, DayState day) {
        return lines.stream()
                .flatMap(line -> line.on(day.day()).stream())
                .map(status ->
                        new LegendEntry(new Swatch.Line(MapComposer.style(status), inks.of(status)), meaning(status)));
    }

    /** What a line drawn so means. */
    String meaning(BoundaryLine.Status status) {
        return phrases.of(
                "legend.line-"
                        + status.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.parties(status.parties()));
    }

    /** How an island is drawn: its colour, then its stripes. */
    List<String> drawn(IslandState state, Perspective perspective) {
        Tint tint = Tint.of(state, perspective, atlas);
        return Stream.concat(
                        Stream.of(meaning(tint, perspective)),
                        hatches(List.of(tint), perspective).map(LegendEntry::words))
                .toList();
    }
}
