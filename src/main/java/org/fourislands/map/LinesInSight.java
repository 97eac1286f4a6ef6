package org.fourislands.map;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of a map's boundary lines a reader can see on it, as the legend draws them. */
final class LinesInSight {

    private LinesInSight() {}

    static Set<Swatch.Line> of(Coast coast, MapContent content, Viewport viewport) {
        if (!content.layers().contains(Layer.BOUNDARIES)) {
            return Set.of();
        }
        return content.lines().stream()
                .filter(paint -> isInSight(coast, paint, viewport))
                .map(paint -> new Swatch.Line(paint.style(), paint.ink(), paint.weight()))
                .collect(Collectors.toSet());
    }

    private static boolean isInSight(Coast coast, LinePaint paint, Viewport viewport) {
        PlaneToScreen way = viewport.planeToScreen();
        PlaneBox clip = GroundMarks.clipOf(viewport);
        return Stream.concat(coast.boundaryLines().stream(), coast.seaLimits().stream())
                .filter(shape ->
                        shape.id().equals(paint.geometry()) && shape.box().meets(clip))
                .anyMatch(shape -> shape.onScreen(way, clip).intersects(0, 0, viewport.width(), viewport.height()));
    }
}
