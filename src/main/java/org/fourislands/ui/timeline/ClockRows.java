package org.fourislands.ui.timeline;

/**
 * How high things lie in the clock's picture, in pixels, for a number of strips.
 *
 * @param margin the width of the names at the left
 */
record ClockRows(int strips, double margin) {
    /** The room at the right. */
    static final double RIGHT = 22;
    /** The height of the axis. */
    static final double AXIS = 30;
    /** The height of a strip. */
    static final double STRIP = 16;

    private static final double STEP = 21;
    private static final double EVENTS = 24;

    double top(int strip) {
        return AXIS + strip * STEP;
    }

    double middle(int strip) {
        return top(strip) + STRIP / 2;
    }

    double eventsMiddle() {
        return AXIS + strips * STEP + EVENTS / 2 - 2;
    }

    double height() {
        return AXIS + strips * STEP + EVENTS;
    }

    /** Which strip lies at {@code y}; -1 for none. */
    int stripAt(double y) {
        int strip = (int) Math.floor((y - AXIS) / STEP);
        return strip >= 0 && strip < strips ? strip : -1;
    }

    boolean isEvents(double y) {
        return y > AXIS + strips * STEP;
    }
}
