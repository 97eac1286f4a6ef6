package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Surrounding;
import org.fourislands.map.LandPaint;
import org.fourislands.map.LandTract;

/** Puts what the record tells of the land around into tints of the map. */
final class LandPaints {
    private final Atlas atlas;
    private final Inks inks;

    LandPaints(Atlas atlas) {
        this.atlas = atlas;
        this.inks = new Inks(atlas);
    }

    /** What is drawn of a view; of what the record does not tell nothing is. */
    List<LandPaint> of(ViewState view) {
        return atlas.content().surroundings().stream()
                .flatMap(land -> paint(land, LandTint.of(land, view)).stream())
                .toList();
    }

    Optional<LandPaint> paint(Surrounding land, LandTint tint) {
        return tint.isDrawn()
                ? Optional.of(new LandPaint(tract(land), inks.of(tint.fills()), inks.of(tint.hatches())))
                : Optional.empty();
    }

    private static LandTract tract(Surrounding land) {
        return new LandTract(
                land.id(),
                land.land(),
                land.part()
                        .map(part -> new LandTract.Part(
                                part.parallel(),
                                part.side() == Surrounding.Side.NORTH ? LandTract.Side.NORTH : LandTract.Side.SOUTH)));
    }
}
