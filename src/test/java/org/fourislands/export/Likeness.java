package org.fourislands.export;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * How far two pictures of one size differ once antialiasing is taken out. Edges may be softened otherwise: both pictures are
 * averaged over {@value #WINDOW} pixels each way. Letters and lines may lie up to a pixel aside, since the screen sets words
 * on whole pixels and files do not: each pixel is compared with the most alike of the nine round its place.
 *
 * @param mean the mean difference, of 255
 * @param strong how many pixels differ by more than {@value #STRONG} of 255 in the worst square of {@value #TILE} by {@value #TILE}:
 *     what is left of antialiasing is strewn over the picture, what is really wrong lies together
 */
record Likeness(double mean, int strong) {

    static final int WINDOW = 3;
    static final int STRONG = 48;
    static final int TILE = 24;

    static Likeness of(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        int[][] a = averaged(one);
        int[][] b = averaged(other);
        long sum = 0;
        int across = width / TILE + 1;
        int[] strong = new int[across * (height / TILE + 1)];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int at = y * width + x;
                int difference = Math.max(nearest(a, b, at, width), nearest(b, a, at, width));
                sum += difference;
                strong[y / TILE * across + x / TILE] += difference > STRONG ? 1 : 0;
            }
        }
        return new Likeness(
                (double) sum / width / height, Arrays.stream(strong).max().orElse(0));
    }

    /** The least difference between a pixel of one picture and the nine round its place in the other. */
    private static int nearest(int[][] one, int[][] other, int at, int width) {
        int least = 255;
        for (int dy = -width; dy <= width; dy += width) {
            for (int dx = -1; dx <= 1; dx++) {
                int most = 0;
                for (int channel = 0; channel < 3; channel++) {
                    most = Math.max(most, Math.abs(one[channel][at] - other[channel][at + dy + dx]));
                }
                least = Math.min(least, most);
            }
        }
        return least;
    }

    private static int[][] averaged(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        int[][] channels = new int[3][];
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            int[] values = new int[pixels.length];
            for (int i = 0; i < pixels.length; i++) {
                values[i] = pixels[i] >> shift & 255;
            }
            channels[channel] = averaged(values, width, height);
        }
        return channels;
    }

    private static int[] averaged(int[] values, int width, int height) {
        int[] result = values.clone();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int sum = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        sum += values[(y + dy) * width + x + dx];
                    }
                }
                result[y * width + x] = sum / (WINDOW * WINDOW);
            }
        }
        return result;
    }
}
