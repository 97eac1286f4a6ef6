package org.fourislands.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;

/**
 * A line of text measured and ready to draw, each part in the first face that has its signs. Pixels, from the beginning of
 * its base line.
 *
 * @param outline the letters' own shape, for halos
 */
record TextRun(String text, List<Part> parts, float width, float ascent, float descent, Shape outline) {

    TextRun {
        parts = List.copyOf(parts);
    }

    /** Some letters in one face. */
    record Part(String letters, Font font, float x) {}

    /** Runs are remembered by {@link Typefaces}, so that one that looks alike is the same; parts of a key must be quick. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    float height() {
        return ascent + descent;
    }

    void drawAt(Graphics2D graphics, float x, float y) {
        for (Part part : parts) {
            graphics.setFont(part.font());
            graphics.drawString(part.letters(), x + part.x(), y);
        }
    }
}
