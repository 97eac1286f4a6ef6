package org.fourislands.ui.dossier;

import java.util.function.DoubleUnaryOperator;

/**
 * How high something is at the width that was asked about last. Words that wrap are laid out anew whenever they are
 * asked, and a page asks each of its statements several times for every change below it.
 */
final class Height {
    private double width = Double.NaN;
    private double height;

    double at(double asked, DoubleUnaryOperator reckoned) {
        if (asked != width) {
            height = reckoned.applyAsDouble(asked);
            width = asked;
        }
        return height;
    }

    void forget() {
        width = Double.NaN;
    }
}
