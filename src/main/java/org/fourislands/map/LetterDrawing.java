package org.fourislands.map;

import java.awt.Graphics2D;

/** How set words get onto a graphics. May leave the graphics turned; the painter turns it back. */
interface LetterDrawing {

    void draw(Graphics2D graphics, Mark.Letters letters, Palette palette);

    /** The halo as a line round the letters, the letters as text. */
    static void direct(Graphics2D graphics, Mark.Letters letters, Palette palette) {
        graphics.translate(letters.x(), letters.y());
        if (letters.angle() != 0) {
            graphics.rotate(letters.angle());
        }
        if (letters.haloWidth() > 0) {
            graphics.setColor(palette.colour(letters.halo()));
            graphics.setStroke(Pens.round(letters.haloWidth()));
            graphics.draw(letters.run().outline());
        }
        graphics.setColor(palette.colour(letters.shade()));
        letters.run().drawAt(graphics, 0, 0);
    }
}
