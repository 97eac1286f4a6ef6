package org.fourislands.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tinted land around of one picture, kept from day to day: its outlines as long as the map is not moved, its marks as long
 * as no piece of it changes hands.
 */
record LandDrawn(List<LandPaint> paints, List<ScreenTract> tracts, List<Mark> marks) {

    /** What is drawn of {@code paints}; {@code before} is what the same view showed on another day. */
    static LandDrawn of(Coast coast, List<LandPaint> paints, Viewport viewport, Optional<LandDrawn> before) {
        if (before.filter(drawn -> drawn.paints.equals(paints)).isPresent()) {
            return before.get();
        }
        PlaneToScreen way = viewport.planeToScreen();
        List<ScreenTract> tracts = before.filter(drawn -> drawn.isOfSameTracts(paints))
                .map(LandDrawn::tracts)
                .orElseGet(() -> ScreenTract.allOf(coast, paints, way, GroundMarks.clipOf(viewport)));
        List<Mark> marks = new ArrayList<>();
        for (ScreenTract tract : tracts) {
            paintOf(tract, paints)
                    .ifPresent(paint -> marks.addAll(LandMarks.of(tract, paint, way.screenX(0), way.screenY(0))));
        }
        return new LandDrawn(paints, tracts, List.copyOf(marks));
    }

    private boolean isOfSameTracts(List<LandPaint> others) {
        return paints.stream()
                .map(LandPaint::tract)
                .toList()
                .equals(others.stream().map(LandPaint::tract).toList());
    }

    /** Tells what of it is in sight, for the legend. */
    void noteIn(InSight inSight) {
        tracts.forEach(tract -> paintOf(tract, paints).ifPresent(paint -> inSight.land(tract, paint)));
    }

    private static Optional<LandPaint> paintOf(ScreenTract tract, List<LandPaint> paints) {
        return paints.stream()
                .filter(paint -> paint.tract().equals(tract.tract()))
                .findFirst();
    }
}
