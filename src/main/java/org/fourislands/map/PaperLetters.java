package org.fourislands.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/**
 * Words for files: text that can be searched and copied. A line of single letters would be found in none of its parts, so its
 * letters are drawn as shapes, and below them lies the whole line, not seen but found.
 */
final class PaperLetters implements LetterDrawing {

    private static final Color UNSEEN = new Color(0, 0, 0, 0);

    @Override
    public void draw(Graphics2D graphics, Mark.Letters letters, Palette palette) {
        LetterDrawing.direct(graphics, letters, palette);
    }

    @Override
    public void drawLine(Graphics2D graphics, Mark.Lettered line, Palette palette) {
        AffineTransform before = graphics.getTransform();
        graphics.setColor(UNSEEN);
        line.whole().drawOn(graphics);
        graphics.setTransform(before);
        for (Mark.Letters letter : line.letters()) {
            LetterDrawing.place(graphics, letter, palette);
            graphics.setColor(palette.colour(letter.shade()));
            graphics.fill(letter.run().outline());
            graphics.setTransform(before);
        }
    }
}
