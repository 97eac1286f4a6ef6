package org.fourislands.storage.geodata;

import java.util.List;
import java.util.Map;
import org.fourislands.map.GeoShape;

/**
 * One shape of a layer with its row of the table.
 *
 * @param paths each {@code lon, lat, lon, lat ..}
 */
record Feature(List<double[]> paths, Map<String, Object> row) {

    /** The trimmed text of a field; empty where it has none. */
    String text(String field) {
        Object value = row.get(field);
        return value == null ? "" : value.toString().strip();
    }

    /** The number of a field, rounded; 0 where it has none. */
    int whole(String field) {
        return row.get(field) instanceof Number number ? (int) Math.round(number.doubleValue()) : 0;
    }

    GeoShape shape(String id) {
        return new GeoShape(id, paths);
    }

    double longitude() {
        return paths.get(0)[0];
    }

    double latitude() {
        return paths.get(0)[1];
    }
}
