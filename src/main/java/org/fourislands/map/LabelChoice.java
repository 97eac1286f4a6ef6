package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where a name may stand.
 *
 * @param cost how much worse than the best one could wish, as if it stood so many pixels farther off
 */
record LabelChoice(PlacedLabel label, double cost) {

    /** With a line below its letters that leads to what it names; the line takes room too. */
    LabelChoice led(LeaderLine line) {
        List<Mark> marks = new ArrayList<>(line.marks());
        marks.addAll(label.marks());
        List<Rectangle2D> boxes = new ArrayList<>(label.boxes());
        boxes.addAll(line.room());
        return new LabelChoice(new PlacedLabel(label.tag(), boxes, marks), cost);
    }

    LabelChoice dearer(double by) {
        return new LabelChoice(label, cost + by);
    }
}
