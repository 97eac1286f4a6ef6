package org.fourislands.ui.timeline;

import java.util.List;
import org.fourislands.view.TimeMark;

/** The marks of one row in order of time, with their moments (days since 1970) at hand: a picture asks for all of them. */
final class MarkTrack {
    static final MarkTrack EMPTY = new MarkTrack(List.of());

    private final List<TimeMark> marks;
    private final double[] middles;
    private final double[] begins;
    private final double[] ends;

    MarkTrack(List<TimeMark> marks) {
        this.marks = List.copyOf(marks);
        middles = this.marks.stream().mapToDouble(TimeMark::middle).toArray();
        begins = this.marks.stream()
                .mapToDouble(mark -> (double) mark.date().earliest().toEpochDay())
                .toArray();
        ends = this.marks.stream()
                .mapToDouble(mark -> mark.date().latest().toEpochDay() + 1.0)
                .toArray();
    }

    List<TimeMark> marks() {
        return marks;
    }

    int size() {
        return middles.length;
    }

    TimeMark mark(int i) {
        return marks.get(i);
    }

    double middle(int i) {
        return middles[i];
    }

    /** Whether a day of the mark may lie from one moment up to another. */
    boolean mayLie(int i, double from, double to) {
        return begins[i] < to && ends[i] > from;
    }
}
