package org.fourislands.view;

/** How large the words are: of the window, the map and the clock. */
public enum TextSize {
    USUAL(100),
    LARGE(125),
    LARGER(150);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /** Of a length made for the usual size. */
    public double of(double length) {
        return length * percent / 100;
    }

    /** As the settings file writes it. */
    public String id() {
        return Integer.toString(percent);
    }
}
