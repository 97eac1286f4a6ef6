package org.fourislands.sources;

import java.util.List;

/**
 * By what a passage of a work is known again without keeping a sentence of it. A text in which all parts are found has the
 * same letters and digits in the same order; the {@code sample} tells of a text how much of it is alike.
 *
 * @param parts the paragraph, and each entry of a list that belongs to it
 * @param words how many words it has
 * @param span of how many words each number of the sample was made
 * @param sample numbers made of runs of words, the smallest of them all, ascending
 */
public record Fingerprint(List<Part> parts, int words, int span, List<Integer> sample) {

    public Fingerprint {
        parts = List.copyOf(parts);
        sample = List.copyOf(sample);
        if (parts.isEmpty() || words < 1 || span < 1) {
            throw new IllegalArgumentException("a passage without words has no fingerprint");
        }
    }

    /**
     * A run of letters and digits.
     *
     * @param letters how many
     * @param rolling their running sum, by which a place is found
     * @param exact the first 16 bytes of their SHA-256, in hexadecimal, by which it is confirmed
     */
    public record Part(int letters, long rolling, String exact) {
        public Part {
            if (letters < 1) {
                throw new IllegalArgumentException("a part has letters");
            }
        }
    }
}
