package org.fourislands.ui.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import org.fourislands.map.Ink;
import org.fourislands.ui.timeline.ClockModel.Bar;
import org.fourislands.ui.timeline.ClockModel.Fade;
import org.fourislands.ui.timeline.ClockModel.Opening;
import org.fourislands.ui.timeline.ClockModel.Strip;

/** Draws one strip: who administered as colour, who claimed as stripes, what was not settled as dots, all as on the map. */
record StripPainter(Brush brush, double top) {
    private static final double HATCH_STEP = 9;
    private static final double DOT_STEP = 5;
    private static final double HALO = 6;
    private static final double DIMMED = 0.35;

    /** Its name at the left, with a triangle where it opens. */
    void name(Strip strip, double margin, boolean picked) {
        double y = top + ClockRows.BAR / 2;
        Color colour = picked ? brush.colours().words() : brush.faint();
        GraphicsContext g = brush.g();
        g.setGlobalAlpha(strip.dimmed() ? DIMMED : 1);
        brush.words(strip.name(), margin - 12, y, picked ? Brush.STRONG : Brush.WORDS, colour, TextAlignment.RIGHT);
        if (strip.opens() == Opening.CLOSED) {
            g.fillPolygon(new double[] {2, 8, 2}, new double[] {y - 4, y, y + 4}, 3);
        } else if (strip.opens() == Opening.OPEN) {
            g.fillPolygon(new double[] {1, 9, 5}, new double[] {y - 3, y - 3, y + 3}, 3);
        }
        g.setGlobalAlpha(1);
    }

    void strip(Strip strip) {
        GraphicsContext g = brush.g();
        g.setGlobalAlpha(strip.dimmed() ? DIMMED : 1);
        strip.bars().forEach(this::bar);
        strip.hatches().forEach(this::hatch);
        strip.captions().forEach(this::caption);
        strip.bars().forEach(this::doubt);
        g.setGlobalAlpha(1);
    }

    void frame(TimeScale scale) {
        brush.g().setStroke(brush.colours().words());
        brush.g().setLineWidth(2);
        brush.g().strokeRoundRect(scale.left() - 2, top - 2, scale.width() + 4, ClockRows.BAR + 4, 4, 4);
    }

    private void bar(Bar bar) {
        GraphicsContext g = brush.g();
        bar.fadeIn().ifPresent(fade -> fade(fade, bar.ink()));
        g.setFill(brush.fill(bar.ink()));
        brush.fillBox(bar.solidFrom(), top, bar.solidTo() - bar.solidFrom(), ClockRows.BAR);
        bar.fadeOut().ifPresent(fade -> fade(fade, bar.ink()));
        if (bar.ink() == Ink.NONE) {
            dots(bar);
        }
    }

    private void fade(Fade fade, Ink ink) {
        Color colour = brush.fill(ink);
        brush.g()
                .setFill(new LinearGradient(
                        fade.from(),
                        0,
                        fade.to(),
                        0,
                        false,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, colour.deriveColor(0, 1, 1, fade.opacityFrom())),
                        new Stop(1, colour.deriveColor(0, 1, 1, fade.opacityTo()))));
        brush.fillBox(fade.from(), top, fade.width(), ClockRows.BAR);
    }

    /** A dotted edge over the days that are not certain, where there is room to see it. */
    private void doubt(Bar bar) {
        bar.fadeIn().filter(fade -> fade.width() > HATCH_STEP).ifPresent(fade -> {
            GraphicsContext g = brush.g();
            g.setStroke(brush.faint());
            g.setLineWidth(1);
            g.setLineDashes(2, 3);
            g.strokeLine(fade.from(), brush.hair(top), fade.to(), brush.hair(top));
            double foot = brush.hair(top + ClockRows.BAR - 1);
            g.strokeLine(fade.from(), foot, fade.to(), foot);
            g.setLineDashes();
        });
    }

    private void dots(Bar bar) {
        GraphicsContext g = brush.g();
        g.setFill(brush.line(Ink.NONE).deriveColor(0, 1, 1, 0.55));
        int first = (int) Math.ceil((bar.solidFrom() + 1) / DOT_STEP);
        for (int i = first; i * DOT_STEP < bar.solidTo() - 1; i++) {
            double y = top + (i % 2 == 0 ? 4 : 9);
            g.fillRect(brush.edge(i * DOT_STEP), brush.edge(y), 1, 1);
        }
    }

    /** The lines are cut by reckoning: a clip would cost more than all the rest of the picture. */
    private void hatch(ClockModel.Hatch hatch) {
        GraphicsContext g = brush.g();
        g.setStroke(brush.line(hatch.ink()));
        g.setLineWidth(2);
        g.setLineCap(StrokeLineCap.BUTT);
        // As on the map the two sides' stripes lean apart, so that both are seen where both claim.
        boolean rising = hatch.ink() != Ink.RUSSIA;
        double left = hatch.x();
        double right = hatch.x() + hatch.width();
        g.beginPath();
        for (double x = Math.floor(left / HATCH_STEP) * HATCH_STEP - ClockRows.BAR; x < right; x += HATCH_STEP) {
            double from = Math.max(left, x);
            double to = Math.min(right, x + ClockRows.BAR);
            if (from < to) {
                g.moveTo(from, top + (rising ? ClockRows.BAR - (from - x) : from - x));
                g.lineTo(to, top + (rising ? ClockRows.BAR - (to - x) : to - x));
            }
        }
        g.stroke();
    }

    /** The word stands on its colour: the stripes go on behind it, for a claim does not pause there. */
    private void caption(ClockModel.Caption caption) {
        GraphicsContext g = brush.g();
        Ink ink = caption.fill();
        g.setFill(brush.fill(ink));
        double width = caption.width() + HALO;
        g.fillRoundRect(caption.x() - width / 2, top, width, ClockRows.BAR, HALO, HALO);
        brush.words(
                caption.words(),
                caption.x(),
                top + ClockRows.BAR / 2,
                Brush.WORDS,
                brush.colours().on(ink),
                TextAlignment.CENTER);
    }
}
