package org.fourislands.derive;

import java.util.Comparator;
import java.util.List;
import org.fourislands.derive.Layer.Column;
import org.fourislands.derive.Layer.Row;
import org.geotools.data.shapefile.shp.ShapeType;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Lakes large enough to be seen. */
final class Lakes {
    private static final double SMALLEST_NEAR = 0.5;
    private static final double SMALLEST_FAR = 5;
    private static final Point TOFUTSU = Shapes.point(145.615, 43.925);

    private Lakes() {}

    static Layer layer(List<Polygon> lakes) {
        List<Column> columns = List.of(Column.text("name_en", 40), Column.decimal("area_km2", 12, 3));
        List<Row> rows = lakes.stream()
                .filter(Lakes::isShown)
                .sorted(Comparator.comparingDouble(Polygon::getArea).reversed())
                .map(Lakes::row)
                .toList();
        return new Layer("lakes", ShapeType.POLYGON, columns, rows);
    }

    private static Row row(Polygon lake) {
        String name = lake.contains(TOFUTSU) ? "Tofutsu / Peschanoye" : "";
        return Row.of(CoastThinning.of(lake), name, Shapes.areaKm2(lake));
    }

    private static boolean isShown(Polygon lake) {
        boolean near = Box.DETAILED.contains(lake.getInteriorPoint().getCoordinate());
        return Shapes.areaKm2(lake) >= (near ? SMALLEST_NEAR : SMALLEST_FAR);
    }
}
