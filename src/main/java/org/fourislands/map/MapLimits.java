package org.fourislands.map;

import java.util.List;

/**
 * How far the reader may go: out until all there is fits the picture, never aside from it, and no closer than the coast is
 * worth.
 *
 * @param box the sheet that land and sea fill, metres of the plane: a view lies within, or shows all of its width or height
 * @param home what the first view shows: the outline of the four groups, coarse
 */
public record MapLimits(PlaneBox box, List<PlanePoint> home, double closestMetresPerPixel) {

    private static final double CLOSEST = 8;
    private static final double COARSE_METRES = 1500;
    private static final double LEAST_SPAN = 10_000;
    private static final List<PlanePoint> AROUND_THE_ISLANDS =
            List.of(new PlanePoint(-130_000, -145_000), new PlanePoint(150_000, 115_000));
    private static final PlaneBox WITHOUT_DATA = new PlaneBox(-600_000, -500_000, 700_000, 700_000);

    public MapLimits {
        home = List.copyOf(home);
    }

    public static MapLimits of(Coast coast) {
        List<PlanePoint> islands = coast.islands().stream()
                .flatMap(island -> island.paths().stream())
                .flatMap(path -> path.verticesAbove(COARSE_METRES).stream())
                .toList();
        EarthBox cut = coast.cut();
        PlaneBox box = cut.isEmpty() ? WITHOUT_DATA : cut.inscribed(EqualAreaProjection.OF_THE_ISLANDS);
        return new MapLimits(
                box.isEmpty() ? WITHOUT_DATA : box, spans(islands) ? islands : AROUND_THE_ISLANDS, CLOSEST);
    }

    /** Whether there is more than a rock or two to frame: the layer of the islands may not have been readable. */
    private static boolean spans(List<PlanePoint> outline) {
        PlaneBox box = PlaneBox.NOTHING;
        for (PlanePoint point : outline) {
            box = box.with(point.x(), point.y());
        }
        return box.width() > LEAST_SPAN;
    }

    /** The scale at which a picture of this size shows all there is. */
    public double farthestMetresPerPixel(int width, int height) {
        return Math.max(closestMetresPerPixel, Math.max(box.width() / width, box.height() / height));
    }

    /** The four groups with a margin, in a picture of any shape. */
    public Viewport home(int width, int height) {
        return home(Sheet.whole(width, height));
    }

    /** The same for each of the maps on a sheet. */
    public Viewport home(Sheet sheet) {
        HomeView.Above above = switch (sheet.arrangement()) {
            case ONE -> HomeView.Above.LEGEND;
            case TWIN -> HomeView.Above.TITLE;
            case SWIPE -> HomeView.Above.TITLE_AND_LEGEND;
        };
        return home(sheet, above);
    }

    private Viewport home(Sheet sheet, HomeView.Above above) {
        PlaneToScreen way =
                new HomeView(home, sheet.panelWidth(), sheet.panelHeight(), sheet.letters(), above).fitted();
        Framing anywhere =
                new Framing(EqualAreaProjection.OF_THE_ISLANDS.inverse(new PlanePoint(0, 0)), way.metresPerPixel());
        Viewport viewport = sheet.showing(anywhere);
        return clamp(viewport.centredAt(new PlanePoint(way.x(), way.y()), way.metresPerPixel()));
    }

    /** The nearest view within the limits: first its scale, then its place. The same view if it is within already. */
    public Viewport clamp(Viewport viewport) {
        double wanted = viewport.framing().metresPerPixel();
        double farthest = farthestMetresPerPixel(viewport.width(), viewport.height());
        double scale = Math.max(closestMetresPerPixel, Math.min(farthest, wanted));
        PlaneToScreen way = viewport.planeToScreen();
        double x = within(way.x(), box.minX(), box.maxX(), viewport.width() * scale);
        double y = within(way.y(), box.minY(), box.maxY(), viewport.height() * scale);
        boolean unchanged = scale == wanted && Math.abs(x - way.x()) < 1e-3 && Math.abs(y - way.y()) < 1e-3;
        return unchanged ? viewport : viewport.centredAt(new PlanePoint(x, y), scale);
    }

    private static double within(double centre, double min, double max, double extent) {
        double low = min + extent / 2;
        double high = max - extent / 2;
        return low > high ? (min + max) / 2 : Math.max(low, Math.min(high, centre));
    }
}
