package org.fourislands.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Draws a scene, the same on screen, in an image, in SVG and PDF. Stateless; any thread, one at a time a graphics. */
public final class MapPainter {

    private MapPainter() {}

    public static void paintGround(Graphics2D graphics, MapScene scene, Palette palette) {
        prepare(graphics);
        paint(graphics, scene.ground(), palette);
    }

    public static void paintFigures(Graphics2D graphics, MapScene scene, Palette palette) {
        prepare(graphics);
        paint(graphics, scene.figures(), palette);
    }

    /** Ground and figures, one on the other. */
    public static void paint(Graphics2D graphics, MapScene scene, Palette palette) {
        paintGround(graphics, scene, palette);
        paintFigures(graphics, scene, palette);
    }

    private static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static void paint(Graphics2D graphics, List<Mark> marks, Palette palette) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Fill fill) {
                graphics.setColor(palette.colour(fill.tint()));
                graphics.fill(fill.shape());
            } else if (mark instanceof Mark.Line line) {
                graphics.setColor(palette.colour(line.tint()));
                graphics.setStroke(line.stroke());
                graphics.draw(line.shape());
            } else if (mark instanceof Mark.Letters letters) {
                paint(graphics, letters, palette);
            }
        }
    }

    private static void paint(Graphics2D graphics, Mark.Letters letters, Palette palette) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(letters.x(), letters.y());
        if (letters.angle() != 0) {
            graphics.rotate(letters.angle());
        }
        if (letters.haloWidth() > 0) {
            graphics.setColor(palette.colour(letters.halo()));
            graphics.setStroke(Pens.round(letters.haloWidth()));
            graphics.draw(letters.run().outline());
        }
        graphics.setColor(palette.colour(letters.tint()));
        letters.run().drawAt(graphics, 0, 0);
        graphics.setTransform(before);
    }
}
