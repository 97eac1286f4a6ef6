package org.fourislands.sources;

import java.util.List;

/**
 * By what a passage of a work is known again without keeping a sentence of it. Two texts with equal {@code exact} have the same
 * letters and digits in the same order; the {@code sample} tells of a text how much of it is alike.
 *
 * @param letters how many letters and digits the passage has
 * @param rolling their running sum, by which a place is found
 * @param exact the first 16 bytes of their SHA-256, in hexadecimal, by which it is confirmed
 * @param words how many words it has
 * @param span of how many words each number of the sample was made
 * @param sample numbers made of runs of words, the smallest of them all, ascending
 */
public record Fingerprint(int letters, long rolling, String exact, int words, int span, List<Integer> sample) {

    public Fingerprint {
        sample = List.copyOf(sample);
        if (letters < 1 || words < 1 || span < 1) {
            throw new IllegalArgumentException("a passage without letters has no fingerprint");
        }
    }
}
