package org.fourislands.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
    private final Map<Overlay, CoastShape> overlays = Collections.synchronizedMap(new WeakHashMap<>());
    private final List<CoastSheet> sheets;
    private final Map<LandTract, List<CoastShape>> landByTract = new ConcurrentHashMap<>();
    private final Map<LandTract, List<CoastShape>> lakesByTract = new ConcurrentHashMap<>();
    private final Map<LandTract, Path2D.Float> tractsAtAGlance = new ConcurrentHashMap<>();
    private final Overview overview;

    private Coast(GeoData geography, EqualAreaProjection projection) {
        List<GeoShape> disputed = new ArrayList<>(geography.islands());
        disputed.addAll(geography.rocks());
        CoastSheet coasts = new CoastSheet();
        CoastSheet isobaths = new CoastSheet();
        CoastSheet lines = new CoastSheet();
        sheets = List.of(coasts, isobaths, lines);
        islands = projected(disputed, projection, coasts);
        land = projected(geography.land(), projection, coasts);
        lakes = projected(geography.lakes(), projection, coasts);
        depths = geography.depths().parallelStream()
                .map(band -> new SeaDepth(band.from(), CoastShape.of(band.shape(), projection, isobaths)))
                .toList();
        seaLimits = projected(geography.seaLimits(), projection, lines);
        boundaryLines = projected(geography.boundaryLines(), projection, lines);
        cut = EarthBox.of(geography.land())
                .meeting(EarthBox.of(
                        geography.depths().stream().map(DepthBand::shape).toList()));
        overview = Overview.of(land, islands, cut);
    }

    public static Coast of(GeoData geography, EqualAreaProjection projection) {
        return new Coast(geography, projection);
    }

    private static List<CoastShape> projected(List<GeoShape> shapes, EqualAreaProjection projection, CoastSheet sheet) {
        return shapes.parallelStream()
                .map(shape -> CoastShape.of(shape, projection, sheet))
                .toList();
    }

    /** An overlay projected and ranked; remembered as long as it is drawn, so that a moving map does not project it again. */
    CoastShape shapeOf(Overlay overlay) {
        return overlays.computeIfAbsent(
                overlay,
                drawn -> CoastShape.of(
                        new GeoShape(drawn.id(), drawn.paths()), EqualAreaProjection.OF_THE_ISLANDS, new CoastSheet()));
    }

    /** Works out now what each scale shows, which otherwise is done when a scale is first looked at. Slow; on a thread of its own. */
    public void prepare() {
        sheets.forEach(CoastSheet::prepare);
    }

    /** The disputed islands, rocks and point-like ones among them. */
    List<CoastShape> islands() {
        return islands;
    }

    List<CoastShape> land() {
        return land;
    }

    /** The land of a tract, the rocks that go with it among it, whole where a parallel divides it. */
    List<CoastShape> landOf(LandTract tract) {
        return landByTract.computeIfAbsent(tract, wanted -> {
            LandKin kin = LandKin.of(land.stream());
            return land.stream()
                    .filter(shape -> wanted.land().contains(kin.of(shape)))
                    .toList();
        });
    }

    /** The lakes on that land; a lake on one of the disputed islands lies nearer to their coast. */
    List<CoastShape> lakesOf(LandTract tract) {
        return lakesByTract.computeIfAbsent(tract, wanted -> {
            LandKin kin = LandKin.of(Stream.concat(land.stream(), islands.stream()));
            return lakes.stream()
                    .filter(lake -> wanted.land().contains(kin.nearest(lake)))
                    .toList();
        });
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

    /** The pieces of a boundary line; some of them are limits at sea too. */
    List<CoastShape> shapesOf(LinePaint line) {
        return Stream.concat(boundaryLines.stream(), seaLimits.stream())
                .filter(shape -> shape.id().equals(line.geometry()))
                .toList();
    }

    /** The meridians and parallels at which land and sea were cut; empty without either. */
    EarthBox cut() {
        return cut;
    }

    /** The whole area at a glance. */
    Overview overview() {
        return overview;
    }

    /** A tract as coarse as the whole area at a glance, metres of the plane. Not to be written to. */
    Path2D.Float overviewOf(LandTract tract) {
        return tractsAtAGlance.computeIfAbsent(tract, wanted -> overview.tract(landOf(wanted), wanted.part()));
    }
}
