package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award.Share;
import org.fourislands.history.IslandState;
import org.fourislands.history.Understanding;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.Emphasis;
import org.fourislands.map.Ink;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.Manner;
import org.fourislands.view.IslandDivider.DividingLine;
import org.fourislands.words.Phrases;

/** The islands of the map as a proposal would have them ({@link ProposalTint}), in inks. */
final class ProposalPaints {
    private final Atlas atlas;
    private final Inks inks;
    private final Phrases phrases;
    private final IslandDivider divider;

    ProposalPaints(Atlas atlas, Phrases phrases, IslandDivider divider) {
        this.atlas = atlas;
        this.inks = new Inks(atlas);
        this.phrases = phrases;
        this.divider = divider;
    }

    /** One island, whole; both inks in bands where it would be divided. */
    IslandPaint paint(Understanding drawn, IslandState now, Emphasis emphasis) {
        ProposalTint tint = ProposalTint.of(drawn, now, atlas);
        return paint(now.island().id(), tint, fills(tint), outline(drawn, now.day()), emphasis);
    }

    /** The island in two parts; empty where it would not be divided, or no line is known. */
    Optional<DividedIsland> divided(Understanding drawn, IslandState now, Emphasis emphasis) {
        ProposalTint tint = ProposalTint.of(drawn, now, atlas);
        if (!tint.isDivided() || tint.parts().size() != 2) {
            return Optional.empty();
        }
        Share left = nearerHokkaido(tint.parts());
        Share right = tint.parts().get(tint.parts().get(0).equals(left) ? 1 : 0);
        Manner.Outline outline = outline(drawn, now.day());
        String id = now.island().id();
        return divider.divide(id, left.fraction())
                .map((DividingLine line) -> new DividedIsland(
                        id,
                        line.from(),
                        line.to(),
                        paint(id, tint, List.of(inks.of(left.party())), outline, emphasis),
                        paint(id, tint, List.of(inks.of(right.party())), outline, emphasis),
                        phrases.of("map.division")));
    }

    /** Hokkaido is Japan's, so that a divided island's nearer part is taken to be Japan's too. */
    private Share nearerHokkaido(List<Share> parts) {
        return parts.stream()
                .filter(part -> inks.of(part.party()) == Ink.JAPAN)
                .findFirst()
                .orElseGet(() -> parts.get(0));
    }

    private List<Ink> fills(ProposalTint tint) {
        List<Ink> fills = inks.of(tint.parts().stream().map(Share::party).toList());
        boolean silent = switch (tint.manner()) {
            case CONTRADICTORY -> true;
            case UNSTATED -> fills.isEmpty();
            case GOES, CONDITIONAL, DEFERRED, TALKS, OPEN -> false;
        };
        return silent ? List.of(Ink.NONE) : fills;
    }

    private IslandPaint paint(
            String id, ProposalTint tint, List<Ink> fills, Manner.Outline outline, Emphasis emphasis) {
        return new IslandPaint(
                id, fills, inks.of(tint.later()), emphasis, new Manner(ground(tint), rim(tint), outline));
    }

    private static Manner.Ground ground(ProposalTint tint) {
        return switch (tint.manner()) {
            case CONDITIONAL -> Manner.Ground.CONDITIONAL;
            case UNSTATED, CONTRADICTORY -> Manner.Ground.UNSAID;
            case GOES, DEFERRED, TALKS, OPEN -> Manner.Ground.FULL;
        };
    }

    private Optional<Ink> rim(ProposalTint tint) {
        return tint.title().apart()
                ? Optional.of(tint.title().holder().map(inks::of).orElse(Ink.NONE))
                : Optional.empty();
    }

    private static Manner.Outline outline(Understanding drawn, LocalDate day) {
        return drawn.proposal().rankOn(day).isTentative() ? Manner.Outline.DASHED : Manner.Outline.SOLID;
    }
}
