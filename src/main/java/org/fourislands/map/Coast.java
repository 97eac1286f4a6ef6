package org.fourislands.map;

import java.util.ArrayList;
import java.util.List;

/**
 * The geography, projected once and ranked for every scale. Immutable; made off the window's thread, where two cores
 * share the work.
 */
public final class Coast {

    /** How far a drawn line may lie from the full-detail one. */
    static final double TOLERANCE_PIXELS = 0.5;

    private final List<CoastShape> islands;
    private final List<CoastShape> land;
    private final List<CoastShape> lakes;
    private final List<SeaDepth> depths;
    private final List<CoastShape> seaLimits;
    private final List<CoastShape> boundaryLines;
    private final EarthBox cut;
    private final Overview overview;

    private Coast(GeoData geography, EqualAreaProjection projection) {
        List<GeoShape> disputed = new ArrayList<>(geography.islands());
        disputed.addAll(geography.rocks());
        islands = projected(disputed, projection);
        land = projected(geography.land(), projection);
        lakes = projected(geography.lakes(), projection);
        depths = geography.depths().parallelStream()
                .map(band -> new SeaDepth(band.from(), CoastShape.of(band.shape(), projection)))
                .toList();
        seaLimits = projected(geography.seaLimits(), projection);
        boundaryLines = projected(geography.boundaryLines(), projection);
        cut = EarthBox.of(geography.land())
                .meeting(EarthBox.of(
                        geography.depths().stream().map(DepthBand::shape).toList()));
        overview = Overview.of(land, islands, cut);
    }

    public static Coast of(GeoData geography, EqualAreaProjection projection) {
        return new Coast(geography, projection);
    }

    private static List<CoastShape> projected(List<GeoShape> shapes, EqualAreaProjection projection) {
        return shapes.parallelStream()
                .map(shape -> CoastShape.of(shape, projection))
                .toList();
    }

    /** The disputed islands, rocks and point-like ones among them. */
    List<CoastShape> islands() {
        return islands;
    }

    List<CoastShape> land() {
        return land;
    }

    List<CoastShape> lakes() {
        return lakes;
    }

    /** From shallow to deep. */
    List<SeaDepth> depths() {
        return depths;
    }

    List<CoastShape> seaLimits() {
        return seaLimits;
    }

    List<CoastShape> boundaryLines() {
        return boundaryLines;
    }

    /** The meridians and parallels at which land and sea were cut; empty without either. */
    EarthBox cut() {
        return cut;
    }

    /** The whole area at a glance. */
    Overview overview() {
        return overview;
    }
}
