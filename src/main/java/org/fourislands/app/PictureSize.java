package org.fourislands.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourislands.words.Phrases;

/**
 * The size of a picture, within what can be painted.
 *
 * @param scale pixels of an image for one of the scene
 */
record PictureSize(int width, int height, double scale) {
    private static final Pattern FORM = Pattern.compile("(\\d{2,5})[x×](\\d{2,5})");
    private static final int LEAST = 200;
    private static final int MOST = 8000;
    private static final double MOST_PIXELS = 64e6;

    static PictureSize read(String written, double scale, Phrases phrases) {
        Matcher parts = FORM.matcher(written);
        if (!parts.matches()) {
            throw new WrongUse(phrases.of("cli.no-size", written));
        }
        PictureSize size = new PictureSize(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), scale);
        boolean side = Math.min(size.width, size.height) >= LEAST && Math.max(size.width, size.height) <= MOST;
        if (!(scale >= 0.5 && scale <= 8)) {
            throw new WrongUse(phrases.of("cli.no-such-enlargement", Double.toString(scale)));
        }
        if (!side || size.width * scale * size.height * scale > MOST_PIXELS) {
            throw new WrongUse(phrases.of("cli.no-such-size", written));
        }
        return size;
    }
}
