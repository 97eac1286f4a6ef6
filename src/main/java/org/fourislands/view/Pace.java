package org.fourislands.view;

import java.util.List;

/** How quickly the clock plays: the time it rests at each step. */
public enum Pace {
    SLOWEST(1, 4000),
    SLOW(2, 2000),
    USUAL(3, 1000),
    QUICK(4, 500),
    QUICKEST(5, 250);

    private static final List<Pace> ALL = List.of(values());

    private final int number;
    private final int millis;

    Pace(int number, int millis) {
        this.number = number;
        this.millis = millis;
    }

    /** Its place among the five, from 1, which is the slowest. */
    public int number() {
        return number;
    }

    /** The rest at each step, in milliseconds. */
    public int millis() {
        return millis;
    }

    /** The one of a number; the first or the last where there is none. */
    public static Pace of(int number) {
        return ALL.get(Math.max(1, Math.min(number, ALL.size())) - 1);
    }

    /** The one some places further; the last or first where there is none further. */
    public Pace further(int places) {
        return of(number + places);
    }
}
