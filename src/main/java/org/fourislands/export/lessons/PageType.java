package org.fourislands.export.lessons;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fourislands.map.PageText;
import org.fourislands.map.PageText.Face;
import org.fourislands.map.Typefaces;

/**
 * How words are set on a handout's page, in a column of {@code width} points.
 *
 * @param share of the usual sizes: smaller where two scenes stand on a page
 */
record PageType(Typefaces faces, double width, double share) {
    static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    static final Color QUIET = new Color(0x4A, 0x4A, 0x4A);
    private static final double NUMBER_WIDTH = 16;

    PageItem lessonTitle(String words) {
        return words(words, Face.BOLD, 20, 0, INK);
    }

    PageItem about(String words) {
        return words(words, Face.PLAIN, 9.5, 2, QUIET);
    }

    PageItem heading(String words) {
        return words(words, Face.BOLD, 15, 8, INK);
    }

    PageItem sentence(String words) {
        return words(words, Face.SERIF, 12.5, 2, INK);
    }

    PageItem prompt(String words) {
        return words(words, Face.BOLD, 11, 8, INK);
    }

    PageItem label(String words) {
        return words(words, Face.BOLD, 9, 7, QUIET);
    }

    PageItem source(String words) {
        return words(words, Face.PLAIN, 8, 1.5, QUIET);
    }

    PageItem notes(String words) {
        return words(words, Face.SERIF, 10.5, 2, INK);
    }

    /** As many numbered lines as there are names to write. */
    PageItem numberedLines(int count) {
        List<PageText> numbers = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            numbers.add(PageText.set(faces, Integer.toString(number), Face.BOLD, (float) (11 * share), width));
        }
        return new PageItem.WritingLines(numbers, width, NUMBER_WIDTH, 2);
    }

    PageItem lines(int count) {
        return new PageItem.WritingLines(
                IntStream.range(0, count)
                        .mapToObj(line -> PageText.set(faces, "", Face.PLAIN, 9, width))
                        .toList(),
                width,
                0,
                1);
    }

    private PageItem words(String words, Face face, double size, double gap, Color colour) {
        return new PageItem.Words(PageText.set(faces, words, face, (float) (size * share), width), gap * share, colour);
    }
}
