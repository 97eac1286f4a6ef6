package org.fourislands.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/**
 * Where land lies, in cells of a few pixels, to be asked quickly how much of it a name would cover. The cells hang on a point
 * of the map and go beyond the picture's edge, so that panning changes no answer.
 */
final class Cover {

    private static final int CELL = 4;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final byte[] cells;

    private Cover(double left, double top, BufferedImage drawn) {
        this.left = left;
        this.top = top;
        this.columns = drawn.getWidth();
        this.rows = drawn.getHeight();
        this.cells = ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData();
    }

    static Cover of(List<CoastShape> shapes, PlaneToScreen way) {
        double left = firstCell(way.screenX(0));
        double top = firstCell(way.screenY(0));
        int columns = (int) Math.ceil((2 * way.halfWidth() + Shores.MARGIN - left) / CELL);
        int rows = (int) Math.ceil((2 * way.halfHeight() + Shores.MARGIN - top) / CELL);
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(1.0 / CELL, 1.0 / CELL);
        graphics.translate(-left, -top);
        graphics.setColor(Color.WHITE);
        graphics.fill(together(shapes, way));
        graphics.dispose();
        return new Cover(left, top, image);
    }

    private static double firstCell(double anchor) {
        return anchor - CELL * Math.ceil((anchor + Shores.MARGIN) / CELL);
    }

    private static Path2D.Float together(List<CoastShape> shapes, PlaneToScreen way) {
        PlaneBox clip = way.inSight(Shores.MARGIN);
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (CoastShape shape : shapes) {
            if (shape.box().meets(clip)) {
                shape.paths().forEach(part -> part.appendTo(path, way, clip, CELL / 2.0));
            }
        }
        return path;
    }

    /** How much of a box is land, from 0 to 1. */
    double share(Rectangle2D box) {
        int fromX = Math.max(0, (int) Math.floor((box.getMinX() - left) / CELL));
        int toX = Math.min(columns - 1, (int) Math.floor((box.getMaxX() - left) / CELL));
        int fromY = Math.max(0, (int) Math.floor((box.getMinY() - top) / CELL));
        int toY = Math.min(rows - 1, (int) Math.floor((box.getMaxY() - top) / CELL));
        int land = 0;
        for (int y = fromY; y <= toY; y++) {
            for (int x = fromX; x <= toX; x++) {
                land += cells[y * columns + x] == 0 ? 0 : 1;
            }
        }
        int all = Math.max(0, toX - fromX + 1) * Math.max(0, toY - fromY + 1);
        return all == 0 ? 0 : (double) land / all;
    }

    /** The same of that of several boxes which covers most. */
    double most(List<Rectangle2D> boxes) {
        return boxes.stream().mapToDouble(this::share).max().orElse(0);
    }
}
