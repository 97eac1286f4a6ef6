package org.fourislands.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourislands.derive.ByHand.Name;
import org.fourislands.derive.Layer.Column;
import org.fourislands.derive.Layer.Row;
import org.geotools.data.shapefile.shp.ShapeType;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The coasts around, thinned to what the map shows of them: finely near the islands, coarsely far away. */
final class SurroundingLand {
    /** Square kilometres below which a rock is left out. */
    private static final double SMALLEST_NEAR = 0.02;

    private static final double SMALLEST_FAR = 1;

    /** About two kilometres: how far a naming point may lie off the coast. */
    private static final double NEAR = 0.02;

    private final List<Name> names;
    private final List<Row> rows;
    private final Map<String, Geometry> byId = new HashMap<>();

    SurroundingLand(List<Polygon> land, ByHand byHand) throws IOException {
        names = byHand.surroundingLand();
        List<Polygon> bySize = new ArrayList<>(land);
        bySize.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        rows = bySize.stream().filter(SurroundingLand::isShown).map(this::row).toList();
    }

    Layer layer() {
        List<Column> columns = List.of(
                Column.text("land", 24),
                Column.text("name_en", 40),
                Column.text("name_ja", 40),
                Column.text("name_ru", 40),
                Column.decimal("area_km2", 12, 3));
        return new Layer("surrounding-land", ShapeType.POLYGON, columns, rows);
    }

    Geometry named(String id) {
        Geometry land = byId.get(id);
        if (land == null) {
            throw new IllegalStateException("no land is called " + id);
        }
        return land;
    }

    /** All of it, to take away what lies on land. */
    List<Geometry> shapes() {
        return rows.stream().map(Row::shape).toList();
    }

    private Row row(Polygon raw) {
        Geometry drawn = CoastThinning.of(raw);
        Name name = take(raw);
        if (!name.land.isEmpty()) {
            byId.put(name.land, drawn);
        }
        return Row.of(drawn, name.land, name.en, name.ja, name.ru, Shapes.areaKm2(raw));
    }

    /** Larger land chooses first, and no name is given twice. */
    private Name take(Polygon polygon) {
        return names.stream()
                .filter(name -> !byId.containsKey(name.land))
                .filter(name -> name.belongsTo(polygon, NEAR))
                .min(Comparator.comparingDouble(name -> distance(name, polygon)))
                .orElseGet(Name::new);
    }

    private static double distance(Name name, Polygon polygon) {
        return polygon.distance(Shapes.point(name.at[0][0], name.at[0][1]));
    }

    private static boolean isShown(Polygon polygon) {
        boolean near = Box.DETAILED.contains(polygon.getInteriorPoint().getCoordinate());
        return Shapes.areaKm2(polygon) >= (near ? SMALLEST_NEAR : SMALLEST_FAR);
    }
}
