package org.fourislands.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Draws a plate: each of its maps in its place, cut off where it ends, then what lies over all. */
public final class PlatePainter {

    private final MapPainter painter;

    public PlatePainter(MapPainter painter) {
        this.painter = painter;
    }

    public void paintGround(Graphics2D graphics, Plate plate, Palette palette) {
        plate.grounds().forEach(layered -> paint(graphics, layered, palette));
    }

    public void paintFigures(Graphics2D graphics, Plate plate, Palette palette) {
        plate.figures().forEach(layered -> paint(graphics, layered, palette));
        painter.paint(graphics, plate.over(), palette);
    }

    /** Ground and figures, one on the other. */
    public void paint(Graphics2D graphics, Plate plate, Palette palette) {
        paintGround(graphics, plate, palette);
        paintFigures(graphics, plate, palette);
    }

    private void paint(Graphics2D graphics, Plate.Layered layered, Palette palette) {
        Shape clip = graphics.getClip();
        AffineTransform way = graphics.getTransform();
        layered.clip().ifPresent(graphics::clip);
        graphics.translate(layered.left(), 0);
        painter.paint(graphics, layered.marks(), palette);
        graphics.setTransform(way);
        if (layered.clip().isPresent()) {
            graphics.setClip(clip);
        }
    }
}
