package org.fourislands.map;

import java.util.List;

/**
 * A polygon, a bundle of lines or a point as it lies on the earth, with the id the map knows it by. Longitude and latitude in
 * degrees, WGS 84.
 *
 * @param id an island's, a line's or a layer's name for it; empty where it has none
 * @param paths each {@code lon, lat, lon, lat ..}; for a polygon closed rings, filled even-odd, so that holes need no order
 */
public record GeoShape(String id, List<double[]> paths) {

    public GeoShape {
        paths = List.copyOf(paths);
    }

    public int vertexCount() {
        return paths.stream().mapToInt(path -> path.length / 2).sum();
    }
}
