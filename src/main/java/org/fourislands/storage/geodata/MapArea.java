package org.fourislands.storage.geodata;

import java.util.List;

/** The part of the earth that {@code geodata/} covers, with a degree to spare: what lies outside was read or written wrongly. */
final class MapArea {
    private static final double WEST = 131;
    private static final double EAST = 165;
    private static final double SOUTH = 35;
    private static final double NORTH = 57;

    private MapArea() {}

    static void check(List<Feature> features) throws UnreadableLayer {
        for (Feature feature : features) {
            for (double[] path : feature.paths()) {
                for (int i = 0; i < path.length; i += 2) {
                    if (!contains(path[i], path[i + 1])) {
                        throw outside(path[i], path[i + 1]);
                    }
                }
            }
        }
    }

    private static boolean contains(double x, double y) {
        return x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH;
    }

    private static UnreadableLayer outside(double longitude, double latitude) {
        String what;
        if (contains(latitude, longitude)) {
            what = "Longitude and latitude are swapped.";
        } else if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            what = "The layer holds a point that is not on the earth (" + longitude + ", " + latitude + ").";
        } else {
            what = "The layer holds a point far from the map's area (" + longitude + ", " + latitude + ").";
        }
        return new UnreadableLayer(".shp", what, LayerBytes.REBUILD);
    }
}
