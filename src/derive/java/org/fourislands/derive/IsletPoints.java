package org.fourislands.derive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fourislands.derive.Layer.Column;
import org.fourislands.derive.Layer.Row;
import org.geotools.data.shapefile.shp.ShapeType;

/** Islets that no coast holds, as points. */
final class IsletPoints {
    private IsletPoints() {}

    static Layer layer(ByHand byHand) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (ByHand.Name name : byHand.points()) {
            rows.add(Row.of(
                    Shapes.point(name.at[0][0], name.at[0][1]),
                    name.island,
                    name.group,
                    name.rank,
                    name.en,
                    name.ja,
                    name.ru,
                    name.ruLatin,
                    name.officialKm2));
        }
        List<Column> columns = List.of(
                Column.text("island", 24),
                Column.text("group", 12),
                Column.whole("rank", 2),
                Column.text("name_en", 40),
                Column.text("name_ja", 40),
                Column.text("name_ru", 40),
                Column.text("name_rul", 40),
                Column.decimal("area_km2", 12, 4));
        return new Layer("islet-points", ShapeType.POINT, columns, rows);
    }
}
