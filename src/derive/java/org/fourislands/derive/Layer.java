package org.fourislands.derive;

import java.util.List;
import org.geotools.data.shapefile.shp.ShapeType;
import org.locationtech.jts.geom.Geometry;

/** One shapefile to be: its name, the columns of its table and its rows in their final order. */
record Layer(String name, ShapeType shapes, List<Column> columns, List<Row> rows) {
    Layer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    long vertices() {
        return rows.stream().mapToLong(row -> row.shape().getNumPoints()).sum();
    }

    /**
     * A shape in its normal form (the same vertex first each time), with its values, one for every column; text or a
     * number.
     */
    record Row(Geometry shape, List<Object> values) {
        Row {
            shape = shape.norm();
            values = List.copyOf(values);
        }

        static Row of(Geometry shape, Object... values) {
            return new Row(shape, List.of(values));
        }
    }

    /** A column of the table; {@code type} is dBase's letter, {@code width} is counted in bytes of UTF-8. */
    record Column(String name, char type, int width, int decimals) {
        static Column text(String name, int width) {
            return new Column(name, 'C', width, 0);
        }

        static Column whole(String name, int width) {
            return new Column(name, 'N', width, 0);
        }

        static Column decimal(String name, int width, int decimals) {
            return new Column(name, 'N', width, decimals);
        }
    }
}
