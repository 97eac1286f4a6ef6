package org.fourislands.view;

import java.util.Locale;

/**
 * How a saved copy is set for reading.
 *
 * @param step how many steps the letters are larger than usual; below zero they are smaller
 * @param measure how many letters a line has, about
 */
public record ReadingLook(int step, Tone tone, int measure) {
    private static final int SMALLEST = -3;
    private static final int LARGEST = 8;
    private static final int NARROWEST = 44;
    private static final int WIDEST = 90;
    private static final int USUAL_MEASURE = 66;
    private static final double STEP = 1.12;

    /** Whatever a file says, the letters can be read. */
    public ReadingLook {
        step = Math.max(SMALLEST, Math.min(LARGEST, step));
        measure = Math.max(NARROWEST, Math.min(WIDEST, measure));
    }

    /** What a new reader starts with. */
    public static ReadingLook usual() {
        return new ReadingLook(0, Tone.PROGRAM, USUAL_MEASURE);
    }

    /** Of a length made for the usual size. */
    public double of(double length) {
        return length * Math.pow(STEP, step);
    }

    public ReadingLook larger() {
        return new ReadingLook(step + 1, tone, measure);
    }

    public ReadingLook smaller() {
        return new ReadingLook(step - 1, tone, measure);
    }

    public ReadingLook inUsualSize() {
        return new ReadingLook(0, tone, measure);
    }

    public ReadingLook in(Tone newTone) {
        return new ReadingLook(step, newTone, measure);
    }

    /** Paper and ink. */
    public enum Tone {
        /** As the rest of the window. */
        PROGRAM,
        LIGHT,
        SEPIA,
        DARK;

        /** As the settings file writes it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
