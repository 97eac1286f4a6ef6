package org.fourislands.derive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.fourislands.derive.Layer.Column;
import org.fourislands.derive.Layer.Row;
import org.geotools.data.shapefile.shp.ShapeType;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** The borders of the treaties: one from Natural Earth, the others drawn by hand in straits and along a parallel. */
final class BoundaryLines {
    /** Bytes of the GeoPackage header before the envelope. */
    private static final int HEADER = 8;

    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private BoundaryLines() {}

    static Layer layer(Path naturalEarth, ByHand byHand, SurroundingLand land) throws IOException {
        List<Row> rows = new ArrayList<>();
        String note =
                "Etorofu (Vries) Strait, between Etorofu and Urup: border of 1855, and the line Japan claims today";
        rows.add(Row.of(Shapes.rounded(claimLine(naturalEarth)), "claim-1855", "source", note));
        for (ByHand.Line line : byHand.lines()) {
            rows.add(Row.of(Shapes.rounded(shape(line, land)), line.line, "hand", line.note));
        }
        List<Column> columns = List.of(Column.text("line", 20), Column.text("drawn", 8), Column.text("note", 120));
        return new Layer("boundary-lines", ShapeType.ARC, columns, rows);
    }

    private static Geometry shape(ByHand.Line line, SurroundingLand land) {
        if (line.across.isEmpty()) {
            return lineOf(line.path);
        }
        double[][] parallel = {{Box.WHOLE.west(), line.parallel}, {Box.WHOLE.east(), line.parallel}};
        return lineOf(parallel).intersection(land.named(line.across));
    }

    private static Geometry lineOf(double[][] path) {
        Coordinate[] vertices = new Coordinate[path.length];
        for (int i = 0; i < path.length; i++) {
            vertices[i] = ByHand.coordinate(path[i]);
        }
        return Shapes.FACTORY.createLineString(vertices);
    }

    private static Geometry claimLine(Path geoPackage) {
        String query = "select hex(geom) from disputed_borders where name = 'Japanese claim'";
        List<String> found = Tool.lines("sqlite3", "-readonly", geoPackage.toString(), query);
        if (found.size() != 1) {
            throw new IllegalStateException("Natural Earth holds " + found.size() + " lines named 'Japanese claim'");
        }
        return wellKnown(HexFormat.of().parseHex(found.get(0)));
    }

    /** A GeoPackage puts a header before the well-known binary form; bits 1 to 3 of its flags tell its length. */
    static Geometry wellKnown(byte[] blob) {
        int start = HEADER + ENVELOPE_BYTES[(blob[3] >> 1) & 7];
        byte[] wkb = Arrays.copyOfRange(blob, start, blob.length);
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("Natural Earth's line cannot be read", e);
        }
    }
}
