package org.fourislands.survey;

import java.util.function.DoubleUnaryOperator;

/** Finds where a continuous quantity is nought between two values of unlike sign, by the Illinois rule. */
final class Root {
    private static final int STEPS = 60;

    private Root() {}

    /** Between 0 and 1; the same, to the last bit, for the quantity with its sign turned. */
    static double between(DoubleUnaryOperator quantity, double atStart, double atEnd, double tolerance) {
        double low = 0;
        double high = 1;
        double atLow = atStart;
        double atHigh = atEnd;
        double guess = 0.5;
        int kept = 0;
        for (int i = 0; i < STEPS; i++) {
            guess = (low * atHigh - high * atLow) / (atHigh - atLow);
            double found = quantity.applyAsDouble(guess);
            if (Math.abs(found) <= tolerance) {
                return guess;
            }
            if (found > 0 == atHigh > 0) {
                high = guess;
                atHigh = found;
                atLow = kept == 1 ? atLow / 2 : atLow;
                kept = 1;
            } else {
                low = guess;
                atLow = found;
                atHigh = kept == -1 ? atHigh / 2 : atHigh;
                kept = -1;
            }
        }
        return guess;
    }
}
