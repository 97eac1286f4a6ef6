package org.fourislands.map;

/**
 * How far the reader may go: never so far out, or aside, that the edge shows at which the data was cut, and no closer than
 * the coast is worth.
 *
 * @param box what a view must lie within, metres of the plane
 * @param home what the first view shows: the four groups
 */
public record MapLimits(PlaneBox box, PlaneBox home, double closestMetresPerPixel) {

    private static final double CLOSEST = 8;
    private static final PlaneBox AROUND_THE_ISLANDS = new PlaneBox(-130_000, -145_000, 150_000, 115_000);
    private static final PlaneBox WITHOUT_DATA = new PlaneBox(-600_000, -500_000, 700_000, 700_000);

    /** Room beside the islands for names, legend, stamp and scale, in parts of the picture. */
    private static final double ROOM_LEFT = 0.25;

    private static final double ROOM_RIGHT = 0.13;
    private static final double ROOM_TOP = 0.13;
    private static final double ROOM_BOTTOM = 0.10;

    public static MapLimits of(Coast coast) {
        PlaneBox islands = coast.islandsBox().isEmpty() ? AROUND_THE_ISLANDS : coast.islandsBox();
        EarthBox cut = coast.cut();
        PlaneBox box = cut.isEmpty() ? WITHOUT_DATA : cut.inscribed(EqualAreaProjection.OF_THE_ISLANDS);
        return new MapLimits(box.isEmpty() ? WITHOUT_DATA : box, islands, CLOSEST);
    }

    /** The coarsest scale at which a picture of this size still lies within the data. */
    public double farthestMetresPerPixel(int width, int height) {
        return Math.max(closestMetresPerPixel, Math.min(box.width() / width, box.height() / height));
    }

    /** The four groups with a margin, in a picture of any shape. */
    public Viewport home(int width, int height) {
        double scale = Math.max(
                home.width() / (width * (1 - ROOM_LEFT - ROOM_RIGHT)),
                home.height() / (height * (1 - ROOM_TOP - ROOM_BOTTOM)));
        double x = (home.minX() + home.maxX()) / 2 - (ROOM_LEFT - ROOM_RIGHT) / 2 * width * scale;
        double y = (home.minY() + home.maxY()) / 2 + (ROOM_TOP - ROOM_BOTTOM) / 2 * height * scale;
        Framing anywhere = new Framing(EqualAreaProjection.OF_THE_ISLANDS.inverse(new PlanePoint(0, 0)), scale);
        return clamp(new Viewport(anywhere, width, height).centredAt(new PlanePoint(x, y), scale));
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

    /** Zooms by a factor below or above one with the place at this pixel kept, as far as the limits allow. */
    public Viewport zoom(Viewport viewport, double factor, double atX, double atY) {
        double farthest = farthestMetresPerPixel(viewport.width(), viewport.height());
        double wanted = viewport.framing().metresPerPixel() * factor;
        double scale = Math.max(closestMetresPerPixel, Math.min(farthest, wanted));
        return clamp(viewport.zoomedTo(scale, atX, atY));
    }

    private static double within(double centre, double min, double max, double extent) {
        double low = min + extent / 2;
        double high = max - extent / 2;
        return low > high ? (min + max) / 2 : Math.max(low, Math.min(high, centre));
    }
}
