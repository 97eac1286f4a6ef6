package org.fourislands.derive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.fourislands.derive.Layer.Column;
import org.fourislands.derive.Layer.Row;
import org.geotools.data.shapefile.dbf.DbaseFileHeader;
import org.geotools.data.shapefile.dbf.DbaseFileWriter;
import org.geotools.data.shapefile.shp.JTSUtilities;
import org.geotools.data.shapefile.shp.ShapeType;
import org.geotools.data.shapefile.shp.ShapefileWriter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;

/** Writes layers as shapefiles, the same bytes each time. */
final class ShapefileFolder {
    private static final String WGS84 =
            "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

    /** Years since 1900, month and day that stand in the table's header in place of the day of writing. */
    private static final byte[] FIXED_DAY = {126, 1, 1};

    private final Path folder;

    ShapefileFolder(Path folder) {
        this.folder = folder;
    }

    void write(Layer layer) throws IOException {
        writeShapes(layer);
        writeTable(layer);
        Files.writeString(file(layer, ".prj"), WGS84);
        Files.writeString(file(layer, ".cpg"), "UTF-8");
    }

    Path file(Layer layer, String ending) {
        return folder.resolve(layer.name() + ending);
    }

    /** The shapes and their index, without a table. */
    void writeShapes(Layer layer) throws IOException {
        Geometry[] shapes =
                layer.rows().stream().map(row -> stored(row, layer.shapes())).toArray(Geometry[]::new);
        GeometryCollection all = Shapes.FACTORY.createGeometryCollection(shapes);
        try (FileChannel shp = open(file(layer, ".shp"));
                FileChannel shx = open(file(layer, ".shx"));
                ShapefileWriter writer = new ShapefileWriter(shp, shx)) {
            writer.write(all, layer.shapes());
        }
    }

    private static Geometry stored(Row row, ShapeType type) {
        return JTSUtilities.convertToCollection(row.shape(), type);
    }

    private void writeTable(Layer layer) throws IOException {
        DbaseFileHeader header = new DbaseFileHeader(StandardCharsets.UTF_8);
        for (Column column : layer.columns()) {
            header.addColumn(column.name(), column.type(), column.width(), column.decimals());
        }
        header.setNumRecords(layer.rows().size());
        try (FileChannel dbf = open(file(layer, ".dbf"))) {
            DbaseFileWriter writer = new DbaseFileWriter(header, dbf, StandardCharsets.UTF_8);
            writer.setReportFieldSizeErrors(true);
            for (Row row : layer.rows()) {
                writer.write(row.values().toArray());
            }
            writer.close();
        }
        try (FileChannel dbf = FileChannel.open(file(layer, ".dbf"), StandardOpenOption.WRITE)) {
            dbf.write(ByteBuffer.wrap(FIXED_DAY), 1);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }
}
