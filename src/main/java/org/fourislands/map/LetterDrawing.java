package org.fourislands.map;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** How set words get onto a graphics. May leave the graphics turned; the painter turns it back. */
interface LetterDrawing {

    void draw(Graphics2D graphics, Mark.Letters letters, Palette palette);

    /** A line whose letters each have their own place. */
    default void drawLine(Graphics2D graphics, Mark.Lettered line, Palette palette) {
        AffineTransform before = graphics.getTransform();
        for (Mark.Letters letters : line.letters()) {
            draw(graphics, letters, palette);
            graphics.setTransform(before);
        }
    }

    /** The halo as a line round the letters, the letters as text. */
    static void direct(Graphics2D graphics, Mark.Letters letters, Palette palette) {
        place(graphics, letters, palette);
        graphics.setColor(palette.colour(letters.shade()));
        letters.run().drawAt(graphics, 0, 0);
    }

    /** Moves the graphics to where the letters begin, and draws their halo. */
    static void place(Graphics2D graphics, Mark.Letters letters, Palette palette) {
        graphics.translate(letters.x(), letters.y());
        if (letters.angle() != 0) {
            graphics.rotate(letters.angle());
        }
        if (letters.haloWidth() > 0) {
            graphics.setColor(palette.colour(letters.halo()));
            graphics.setStroke(Pens.round(letters.haloWidth()));
            graphics.draw(letters.run().outline());
        }
    }
}
