package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award.Share;
import org.fourislands.history.DayState;
import org.fourislands.history.IslandState;
import org.fourislands.history.Understanding;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.Emphasis;
import org.fourislands.map.Ink;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.Manner;
import org.fourislands.map.Swatch;
import org.fourislands.words.Phrases;

/** What the patterns of a proposal on the map mean: only those that are on it, each in words. */
final class ProposalLegend {
    private final Atlas atlas;
    private final Phrases phrases;
    private final DossierWords words;
    private final Inks inks;
    private final ProposalPaints paints;

    ProposalLegend(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.words = new DossierWords(atlas, phrases, Perspective.ADMINISTRATION.nameOrder());
        this.inks = new Inks(atlas);
        this.paints = new ProposalPaints(atlas, phrases, IslandDivider.NONE);
    }

    List<LegendEntry> entries(Understanding drawn, DayState day, List<DividedIsland> divided) {
        List<LegendEntry> grounds = new ArrayList<>();
        List<LegendEntry> rims = new ArrayList<>();
        for (IslandState state : day.islands()) {
            ProposalTint tint = ProposalTint.of(drawn, state, atlas);
            Optional<DividedIsland> parts = divided.stream()
                    .filter(part -> part.id().equals(state.island().id()))
                    .findFirst();
            grounds.add(parts.map(part -> parts(part, tint)).orElseGet(() -> whole(drawn, state, tint)));
            rim(tint).ifPresent(rims::add);
        }
        return Stream.of(grounds.stream(), rims.stream(), tentative(drawn, day).stream())
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    private LegendEntry whole(Understanding drawn, IslandState state, ProposalTint tint) {
        IslandPaint paint = paints.paint(drawn, state, Emphasis.NONE);
        Manner plainShore = new Manner(paint.manner().ground(), Optional.empty(), Manner.Outline.SOLID);
        String meaning = tint.isDivided()
                ? phrases.of("legend.proposed.undrawn", shares(tint.parts()))
                : phrases.of(
                        "legend.proposed." + tint.manner().word(),
                        tint.parts().isEmpty() ? words.islands().parties(tint.later()) : parties(tint.parts()),
                        words.islands().parties(tint.later()));
        return new LegendEntry(new Swatch.Proposed(paint.fills(), paint.hatches(), plainShore), meaning);
    }

    private LegendEntry parts(DividedIsland parts, ProposalTint tint) {
        return new LegendEntry(
                new Swatch.Divided(
                        parts.left().fills().get(0), parts.right().fills().get(0)),
                phrases.of("legend.proposed.divided", shares(tint.parts())));
    }

    private Optional<LegendEntry> rim(ProposalTint tint) {
        if (!tint.title().apart()) {
            return Optional.empty();
        }
        Ink ink = tint.title().holder().map(inks::of).orElse(Ink.NONE);
        Manner edged = new Manner(Manner.Ground.UNSAID, Optional.of(ink), Manner.Outline.SOLID);
        String meaning = tint.title()
                .holder()
                .map(holder ->
                        phrases.of("legend.proposed.title", words.islands().party(holder)))
                .orElseGet(() -> phrases.of("legend.proposed.title-open"));
        return Optional.of(new LegendEntry(new Swatch.Proposed(List.of(), List.of(), edged), meaning));
    }

    private Optional<LegendEntry> tentative(Understanding drawn, DayState day) {
        if (!drawn.proposal().rankOn(day.day()).isTentative()) {
            return Optional.empty();
        }
        Manner dashed = new Manner(Manner.Ground.UNSAID, Optional.empty(), Manner.Outline.DASHED);
        return Optional.of(
                new LegendEntry(new Swatch.Proposed(List.of(), List.of(), dashed), phrases.of("legend.proposed.idea")));
    }

    private String parties(List<Share> parts) {
        return words.islands().parties(parts.stream().map(Share::party).toList());
    }

    private String shares(List<Share> parts) {
        return new OutcomeWords(words).shares(parts);
    }
}
