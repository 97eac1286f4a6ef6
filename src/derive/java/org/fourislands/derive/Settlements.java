package org.fourislands.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourislands.derive.Layer.Column;
import org.fourislands.derive.Layer.Row;
import org.geotools.data.shapefile.shp.ShapeType;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Towns from GeoNames: all on the four islands, the larger ones around, only cities far away. */
final class Settlements {
    private static final int POPULATION_NEAR = 3_000;
    private static final int POPULATION_EAST = 500;
    private static final int POPULATION_FAR = 200_000;

    /** East of this meridian towns are few, so that small ones are worth their place. */
    private static final double EAST = 144.5;

    /** About a kilometre: a town on the shore may lie just off the drawn coast. */
    private static final double ON_SHORE = 0.01;

    /** GeoNames' code for a part of a town. */
    private static final String QUARTER = "PPLX";

    private final List<Row> islands;

    Settlements(Layer fourIslands) {
        islands = fourIslands.rows();
    }

    Layer layer(Path geoNames) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(geoNames)) {
            String[] columns = line.split("\t", -1);
            if (columns.length >= 19 && !columns[7].equals(QUARTER)) {
                add(columns, rows);
            }
        }
        rows.sort(Comparator.comparingLong(row -> (Long) row.values().get(0)));
        List<Column> columns = List.of(
                Column.whole("gn_id", 10),
                Column.text("name", 60),
                Column.text("asciiname", 60),
                Column.text("src_cc", 4),
                Column.text("src_adm1", 8),
                Column.text("fcode", 8),
                Column.whole("pop", 9),
                Column.text("moddate", 10),
                Column.text("island", 12));
        return new Layer("settlements", ShapeType.POINT, columns, rows);
    }

    private void add(String[] columns, List<Row> rows) {
        Point place = Shapes.point(Double.parseDouble(columns[5]), Double.parseDouble(columns[4]));
        if (!Box.WHOLE.contains(place.getCoordinate())) {
            return;
        }
        String island = islandAt(place);
        long population = columns[14].isEmpty() ? 0 : Long.parseLong(columns[14]);
        if (!island.isEmpty() || population >= fewest(place.getCoordinate())) {
            rows.add(Row.of(
                    place,
                    Long.valueOf(columns[0]),
                    columns[1],
                    columns[2],
                    columns[8],
                    columns[10],
                    columns[7],
                    population,
                    columns[18],
                    island));
        }
    }

    private String islandAt(Geometry place) {
        for (Row island : islands) {
            if (Box.FOUR_ISLANDS.contains(place.getCoordinate())
                    && island.shape().isWithinDistance(place, ON_SHORE)) {
                return (String) island.values().get(1);
            }
        }
        return "";
    }

    private static int fewest(Coordinate place) {
        if (!Box.DETAILED.contains(place)) {
            return POPULATION_FAR;
        }
        return place.x > EAST ? POPULATION_EAST : POPULATION_NEAR;
    }
}
