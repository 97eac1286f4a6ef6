package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** A name at one of the places where it may stand, with all the room it takes there, its dot's too. */
record PlacedLabel(NameTag tag, List<Rectangle2D> boxes, List<Mark> marks) {

    PlacedLabel {
        boxes = List.copyOf(boxes);
        marks = List.copyOf(marks);
    }

    boolean meets(List<Rectangle2D> others) {
        for (Rectangle2D box : boxes) {
            for (Rectangle2D other : others) {
                if (box.intersects(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean within(Rectangle2D sight) {
        return boxes.stream().allMatch(sight::contains);
    }
}
