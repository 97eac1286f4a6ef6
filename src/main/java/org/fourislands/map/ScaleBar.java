package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.fourislands.earth.Position;

/**
 * A round length as it lies on the ground in the middle of the map, measured there on the ellipsoid.
 *
 * @param metres the whole bar
 * @param parts into how many equal pieces it is marked
 * @param pixels how long it is drawn
 */
record ScaleBar(double metres, int parts, double pixels, TypeScale type, MapWords words) {

    private static final int[] ROUND = {1, 2, 3, 4, 6};
    private static final double TICK = 5;

    /** The longest round bar that stays within a width. */
    static ScaleBar of(Viewport viewport, TypeScale type, MapWords words, double widest) {
        double perPixel = groundMetresPerPixel(viewport);
        double best = 1;
        for (double power = 1; power <= 1_000_000; power *= 10) {
            for (int round : ROUND) {
                best = round * power / perPixel <= widest ? round * power : best;
            }
        }
        double lead = best / Math.pow(10, Math.floor(Math.log10(best) + 1e-9));
        int parts = Math.round(lead) % 3 == 0 ? 3 : 2;
        return new ScaleBar(best, parts, best / perPixel, type, words);
    }

    static double groundMetresPerPixel(Viewport viewport) {
        double middle = viewport.width() / 2.0;
        double half = Math.min(50, middle);
        Position west = viewport.earthAt(middle - half, viewport.height() / 2.0);
        Position east = viewport.earthAt(middle + half, viewport.height() / 2.0);
        double metres =
                Geodesic.WGS84.Inverse(west.latitude(), west.longitude(), east.latitude(), east.longitude()).s12;
        return metres / (2 * half);
    }

    /** The room bar and numbers take, with the lower right corner given. */
    Rectangle2D boxEndingAt(double right, double bottom, Typefaces faces) {
        double left = faces.set(number(0), Lettering.SANS, size()).width() / 2;
        double width = left + pixels + last(faces).width() / 2;
        double height = TICK + 3 + size() * 1.2;
        return new Rectangle2D.Double(right - width, bottom - height, width, height);
    }

    List<Mark> marksIn(Rectangle2D box, Typefaces faces) {
        double start = box.getMaxX() - last(faces).width() / 2 - pixels;
        double y = box.getMinY() + TICK;
        Path2D.Float bar = new Path2D.Float();
        bar.moveTo(start, y - TICK);
        bar.lineTo(start, y);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i <= parts; i++) {
            double x = start + pixels * i / parts;
            bar.moveTo(x, y - TICK);
            bar.lineTo(x, y);
            bar.lineTo(Math.min(start + pixels, x + pixels / parts), y);
            TextRun run = i == parts ? last(faces) : faces.set(number(i), Lettering.SANS, size());
            marks.add(new Mark.Letters(
                    run,
                    x - run.width() / 2,
                    y + 3 + run.ascent(),
                    0,
                    Shade.of(Tone.TEXT),
                    Shade.of(Tone.SOFT_HALO),
                    2.5f));
        }
        marks.add(0, new Mark.Line(bar, Shade.of(Tone.LINE_CASING), Pens.CASING));
        marks.add(1, new Mark.Line(bar, Shade.of(Tone.TEXT), Pens.SCALE));
        return marks;
    }

    private TextRun last(Typefaces faces) {
        String unit = metres >= 2000 ? words.kilometres() : words.metres();
        return faces.set(number(parts) + " " + unit, Lettering.SANS, size());
    }

    private String number(int part) {
        double value = metres * part / parts / (metres >= 2000 ? 1000 : 1);
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private float size() {
        return type.size(10.5);
    }
}
