package org.fourislands.ui.reading;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.TextSize;

/**
 * How the page is set, in pixels.
 *
 * @param letters the size of the text's letters
 * @param measure how long a line is
 */
record PageSet(double letters, double measure) {
    private static final double USUAL_LETTERS = 17;
    private static final String FACE = "Noto Serif";

    /** Usual prose: how wide a letter is on the average depends on which letters are usual. */
    private static final String PROSE = "the quick treaty of two neighbours, signed in a distant port one winter";

    static PageSet of(ReadingLook look, TextSize size) {
        double letters = Math.round(2 * look.of(size.of(USUAL_LETTERS))) / 2.0;
        Text sample = new Text(PROSE);
        sample.setFont(Font.font(FACE, letters));
        double wide = sample.getLayoutBounds().getWidth() / PROSE.length();
        return new PageSet(letters, Math.ceil(wide * look.measure()));
    }

    double numbers() {
        return Math.ceil(letters * 2.7);
    }

    double gap() {
        return Math.ceil(letters * 0.8);
    }

    double lineSpacing() {
        return Math.round(letters * 0.32);
    }
}
