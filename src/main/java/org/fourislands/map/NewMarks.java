package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two pictures made of marks differ: the room of every mark that only one of them has, or that is not painted in the same
 * order. Outside of it they are alike, pixel by pixel.
 */
final class NewMarks {

    private NewMarks() {}

    static List<Rectangle2D> between(List<Mark> before, List<Mark> after) {
        if (before == after) {
            return List.of();
        }
        Map<Mark, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(before.get(i), mark -> new ArrayDeque<>()).addLast(i);
        }
        boolean[] kept = new boolean[before.size()];
        List<Rectangle2D> changed = new ArrayList<>();
        int last = -1;
        for (Mark mark : after) {
            int place = nextAfter(last, places.getOrDefault(mark, new ArrayDeque<>()));
            if (place < 0) {
                changed.addAll(MarkBox.allOf(mark));
            } else {
                kept[place] = true;
                last = place;
            }
        }
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                changed.addAll(MarkBox.allOf(before.get(i)));
            }
        }
        return changed;
    }

    private static int nextAfter(int last, Deque<Integer> places) {
        while (!places.isEmpty()) {
            int place = places.removeFirst();
            if (place > last) {
                return place;
            }
        }
        return -1;
    }
}
