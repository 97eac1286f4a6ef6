package org.fourislands.library;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums up a run of letters so that the sum of the next run follows from it at once (Karp and Rabin), modulo the prime
 * 2<sup>61</sup> − 1. Equal runs have equal sums; unequal ones hardly ever, so a place found by it is to be confirmed.
 */
final class RollingSum {
    private static final long PRIME = (1L << 61) - 1;
    private static final long BASE = 1_099_511_628_211L;

    private RollingSum() {}

    static long of(String letters) {
        long sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum = next(sum, letters.charAt(i));
        }
        return sum;
    }

    /** Where runs of this length and sum begin. */
    static List<Integer> places(String letters, int length, long sum) {
        List<Integer> found = new ArrayList<>();
        if (length < 1 || length > letters.length()) {
            return found;
        }
        long leaving = power(length - 1);
        long rolling = of(letters.substring(0, length));
        for (int from = 0; ; from++) {
            if (rolling == sum) {
                found.add(from);
            }
            if (from + length >= letters.length()) {
                return found;
            }
            rolling = reduced(rolling - multiplied(letters.charAt(from) + 1L, leaving) + PRIME);
            rolling = next(rolling, letters.charAt(from + length));
        }
    }

    private static long next(long sum, char letter) {
        return reduced(multiplied(sum, BASE) + letter + 1);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power = multiplied(power, BASE);
        }
        return power;
    }

    private static long multiplied(long one, long other) {
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        return reduced((low & PRIME) + ((low >>> 61) | (high << 3)));
    }

    private static long reduced(long sum) {
        long folded = (sum & PRIME) + (sum >>> 61);
        return folded >= PRIME ? folded - PRIME : folded;
    }
}
