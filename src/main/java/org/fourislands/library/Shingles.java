package org.fourislands.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/** Runs of a few words as numbers: two texts that share many of them are alike, in whatever order these come. */
final class Shingles {
    /** How many words make one: enough that no word can be guessed from the number. */
    static final int WORDS = 4;

    /** The same for scripts in which each character counts as a word. */
    static final int CHARACTERS = 9;

    private static final int SEED_MIX = 0x9E3779B9;

    private Shingles() {}

    /** The number of the run that begins at each word. */
    static int[] of(List<String> words, int span) {
        int count = Math.max(0, words.size() - span + 1);
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(words.subList(i, i + span));
        }
        return numbers;
    }

    /** The {@code most} smallest different numbers: a fair sample, since which words come out small is chance. */
    static List<Integer> sample(int[] numbers, int most) {
        List<Integer> sorted = new ArrayList<>();
        Arrays.stream(numbers).distinct().sorted().limit(most).forEach(sorted::add);
        return sorted;
    }

    private static int number(List<String> words) {
        CRC32C sum = new CRC32C();
        for (String word : words) {
            sum.update(word.getBytes(StandardCharsets.UTF_8));
            sum.update(0);
        }
        int mixed = (int) sum.getValue() * SEED_MIX;
        return mixed ^ (mixed >>> 15);
    }
}
