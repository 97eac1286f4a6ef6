package org.fourislands.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fourislands.history.Atlas;
import org.fourislands.map.Ink;
import org.fourislands.map.Layer;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.Overlay;
import org.fourislands.map.Swatch;
import org.fourislands.survey.Division;
import org.fourislands.survey.Hand;
import org.fourislands.survey.SeaParty;
import org.fourislands.survey.SeaZones;
import org.fourislands.words.Phrases;

/**
 * The zones at sea of a view: of the proposal that is drawn, else of today's administration. Those of an earlier day would be
 * wrong: the coasts around were in other hands then.
 */
public final class SeaOverlays {
    private final Atlas atlas;
    private final Zones zones;
    private final Optional<Division> todays;
    /** Kept, so that a map that moves is given the same overlays again and need not project them anew. */
    private final Map<Division, List<Overlay>> drawn = new ConcurrentHashMap<>();

    public SeaOverlays(Atlas atlas, Zones zones, LocalDate today) {
        this.atlas = atlas;
        this.zones = zones;
        this.todays = Allocation.held(atlas.on(today)).division(atlas);
    }

    /** For maps without zones. */
    static SeaOverlays none(Atlas atlas) {
        return new SeaOverlays(atlas, Zones.NONE, LocalDate.EPOCH);
    }

    /** What zones have to be worked out for; empty where none are to be seen, or the proposal leaves a group open. */
    public Optional<Division> wanted(ViewState view) {
        return view.shows(Layer.ZONES) ? divisionOf(view) : Optional.empty();
    }

    /** With what those of the view are compared in numbers: today's. */
    public Optional<Division> wantedBeside(ViewState view) {
        return wanted(view).flatMap(own -> todays);
    }

    /** Whether zones are asked for that cannot be: the proposal does not settle every group. */
    public boolean isUnsettled(ViewState view) {
        return view.shows(Layer.ZONES) && divisionOf(view).isEmpty();
    }

    private Optional<Division> divisionOf(ViewState view) {
        return view.proposal()
                .map(id -> atlas.understanding(id)
                        .flatMap(drawn ->
                                Allocation.ofTitle(drawn.outcomes(), atlas).division(atlas)))
                .orElse(todays);
    }

    List<Overlay> of(ViewState view) {
        return wanted(view)
                .flatMap(zones::of)
                .map(found -> drawn.computeIfAbsent(found.division(), division -> drawn(found)))
                .orElse(List.of());
    }

    private static List<Overlay> drawn(SeaZones found) {
        List<Overlay> overlays = new ArrayList<>();
        overlays.add(new Overlay("", Overlay.Kind.EQUAL_DISTANCE, found.equalDistance(), Ink.NONE));
        for (Hand hand : Hand.values()) {
            Ink ink = hand == Hand.JAPAN ? Ink.JAPAN : Ink.RUSSIA;
            SeaParty party = found.of(hand);
            overlays.add(new Overlay("", Overlay.Kind.ZONE, party.area(), ink));
            overlays.add(new Overlay("", Overlay.Kind.TWELVE_MILES, party.twelveMiles(), ink));
            overlays.add(new Overlay("", Overlay.Kind.TWO_HUNDRED_MILES, party.twoHundredMiles(), ink));
        }
        return overlays;
    }

    List<LegendEntry> legend(ViewState view, Phrases phrases) {
        if (wanted(view).flatMap(zones::of).isEmpty()) {
            return List.of();
        }
        IslandWords words = new IslandWords(atlas, phrases, view.nameOrder());
        String whose = view.proposal().isPresent() ? "legend.zones-proposed" : "legend.zones-today";
        return List.of(
                entry(Overlay.Kind.EQUAL_DISTANCE, Ink.NONE, phrases.of("legend.equal-distance", phrases.of(whose))),
                entry(Overlay.Kind.ZONE, Ink.JAPAN, phrases.of("legend.zone", words.party("japan"))),
                entry(Overlay.Kind.ZONE, Ink.RUSSIA, phrases.of("legend.zone", words.party("russia"))),
                entry(Overlay.Kind.TWELVE_MILES, Ink.NONE, phrases.of("legend.zone-twelve")),
                entry(Overlay.Kind.TWO_HUNDRED_MILES, Ink.NONE, phrases.of("legend.zone-two-hundred")));
    }

    private static LegendEntry entry(Overlay.Kind kind, Ink ink, String words) {
        return new LegendEntry(new Swatch.Drawn(kind, ink), words);
    }
}
