package org.fourislands.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a name may stand.
 *
 * @param cost how much worse than the best one could wish, as if it stood so many pixels farther off
 */
record LabelChoice(PlacedLabel label, double cost) {

    /** With more to be drawn below its letters. */
    LabelChoice with(List<Mark> below) {
        List<Mark> marks = new ArrayList<>(below);
        marks.addAll(label.marks());
        return new LabelChoice(new PlacedLabel(label.tag(), label.boxes(), marks), cost);
    }

    LabelChoice dearer(double by) {
        return new LabelChoice(label, cost + by);
    }
}
