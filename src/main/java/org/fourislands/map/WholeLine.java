package org.fourislands.map;

import java.awt.Graphics2D;

/**
 * A line of text whose letters are drawn one by one, in one piece and upright: what a reader of a saved picture finds when
 * searching. Pixels.
 *
 * @param run the line with its letters as close as usual
 * @param x where its base line begins
 * @param width what it is stretched to
 */
record WholeLine(TextRun run, double x, double y, double width) {

    /** The line across the middle of a curve. */
    static WholeLine across(TextRun run, double middleX, double middleY) {
        return new WholeLine(run, middleX - run.width() / 2, middleY, run.width());
    }

    void drawOn(Graphics2D graphics) {
        graphics.translate(x, y);
        graphics.scale(width / run.width(), 1);
        run.drawAt(graphics, 0, 0);
    }
}
