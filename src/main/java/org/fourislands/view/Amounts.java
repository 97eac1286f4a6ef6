package org.fourislands.view;

import java.text.NumberFormat;
import org.fourislands.words.Phrases;

/** Measured amounts with their units, no finer than they are known. */
final class Amounts {
    private static final double FINE_BELOW = 1000;

    private final Phrases phrases;

    Amounts(Phrases phrases) {
        this.phrases = phrases;
    }

    String km2(double amount) {
        return phrases.of("unit.km2", number(amount, amount < FINE_BELOW ? 1 : 0));
    }

    /** Large areas of sea, with a sign. */
    String moreKm2(double amount) {
        String size = km2(Math.rint(Math.abs(amount)));
        return phrases.of(Math.rint(amount) < 0 ? "survey.less" : "survey.more", size);
    }

    String seaKm2(double amount) {
        return km2(Math.rint(amount));
    }

    String km(double amount) {
        return phrases.of("unit.km", number(amount, 1));
    }

    String percent(double share) {
        return phrases.of("unit.percent", number(100 * share, 1));
    }

    String people(long amount) {
        return number((double) amount, 0);
    }

    private String number(double amount, int decimals) {
        NumberFormat numbers = NumberFormat.getNumberInstance(phrases.language().locale());
        numbers.setMaximumFractionDigits(decimals);
        return numbers.format(amount);
    }
}
