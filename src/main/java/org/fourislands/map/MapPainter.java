package org.fourislands.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/**
 * Draws a scene, the same on screen, in an image, in SVG and PDF. One painter may serve several threads, each with a
 * graphics of its own.
 */
public final class MapPainter {

    private final LetterDrawing letters;

    private MapPainter(LetterDrawing letters) {
        this.letters = letters;
    }

    /** Draws into images, and remembers set words as little pictures, since the same words come frame after frame. Keep it. */
    public static MapPainter forScreen() {
        return new MapPainter(new LetterSprites());
    }

    /** Draws everything as lines, areas and text: for files. */
    public static MapPainter forPaper() {
        return new MapPainter(new PaperLetters());
    }

    public void paintGround(Graphics2D graphics, MapScene scene, Palette palette) {
        paint(graphics, scene.ground(), palette);
    }

    public void paintFigures(Graphics2D graphics, MapScene scene, Palette palette) {
        paint(graphics, scene.figures(), palette);
    }

    /** Ground and figures, one on the other. */
    public void paint(Graphics2D graphics, MapScene scene, Palette palette) {
        paintGround(graphics, scene, palette);
        paintFigures(graphics, scene, palette);
    }

    void paint(Graphics2D graphics, List<Mark> marks, Palette palette) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        AffineTransform upright = graphics.getTransform();
        Optional<Rectangle> part = Optional.ofNullable(graphics.getClipBounds());
        for (Mark mark : marks) {
            if (part.filter(seen -> !MarkBox.of(mark).intersects(seen)).isPresent()) {
                continue; // a picture is painted in parts, and most of it lies outside of each
            }
            if (mark instanceof Mark.Letters set) {
                letters.draw(graphics, set, palette);
                graphics.setTransform(upright);
            } else if (mark instanceof Mark.Lettered line) {
                letters.drawLine(graphics, line, palette);
            } else {
                paint(graphics, mark, palette);
            }
        }
    }

    private static void paint(Graphics2D graphics, Mark mark, Palette palette) {
        if (mark instanceof Mark.Wash wash) {
            graphics.setColor(palette.colour(wash.shade()));
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            graphics.fill(wash.shape());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        } else if (mark instanceof Mark.Fill fill) {
            graphics.setColor(palette.colour(fill.shade()));
            graphics.fill(fill.shape());
        } else if (mark instanceof Mark.Line line) {
            graphics.setColor(palette.colour(line.shade()));
            graphics.setStroke(line.stroke());
            graphics.draw(line.shape());
        }
    }
}
