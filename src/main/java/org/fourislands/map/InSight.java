package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a picture shows that a legend may have to explain. */
final class InSight {

    /** Of a picture this wide or wider one may ask why the other islands have no colour, kilometres. */
    private static final double WIDE_KILOMETRES = 850;

    private final Viewport viewport;
    private final Rectangle2D window;
    private final Set<Swatch> seen = new HashSet<>();

    InSight(Viewport viewport) {
        this.viewport = viewport;
        this.window = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        if (isWide(viewport)) {
            seen.add(new Swatch.Land());
        }
    }

    static boolean isWide(Viewport viewport) {
        return viewport.width() * viewport.framing().metresPerPixel() / 1000 >= WIDE_KILOMETRES;
    }

    void island(ScreenIsland island, IslandPaint paint) {
        if (island.bounds().intersects(window) && island.shape().intersects(window)) {
            List<Ink> fills = paint.fills();
            seen.add(new Swatch.Ground(fills, fills.isEmpty() ? paint.hatches() : List.of()));
            paint.hatches().forEach(ink -> seen.add(new Swatch.Hatch(ink)));
        }
    }

    void land(ScreenTract tract, LandPaint paint) {
        if (tract.bounds().intersects(window) && tract.shape().intersects(window)) {
            seen.add(paint.swatch());
        }
    }

    void line(LinePaint paint, List<CoastShape> shapes) {
        if (touches(shapes)) {
            seen.add(new Swatch.Line(paint.style(), paint.ink(), paint.weight()));
        }
    }

    void limits(List<CoastShape> shapes) {
        if (touches(shapes)) {
            seen.add(new Swatch.SeaLimit());
        }
    }

    private boolean touches(List<CoastShape> shapes) {
        return Shores.ofLines(shapes, viewport.planeToScreen()).touch(window);
    }

    /** The entries that speak of something in sight. */
    List<LegendEntry> of(Stream<LegendEntry> entries) {
        return entries.filter(entry -> shows(entry.swatch())).toList();
    }

    boolean shows(Swatch swatch) {
        return seen.contains(swatch) || isOfProposal(swatch);
    }

    /** What explains a proposal or two states at once; such entries are made for what is drawn. */
    private static boolean isOfProposal(Swatch swatch) {
        return swatch instanceof Swatch.Proposed
                || swatch instanceof Swatch.Divided
                || swatch instanceof Swatch.Both
                || swatch instanceof Swatch.Drawn;
    }
}
