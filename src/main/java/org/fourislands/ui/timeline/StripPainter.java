package org.fourislands.ui.timeline;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.fourislands.map.Ink;
import org.fourislands.ui.settings.Colours;

/** Draws a {@link ClockModel} on a canvas: axis, strips, events. On the window's thread, since it is a few hundred strokes. */
final class StripPainter {
    static final Font WORDS = Font.font("Noto Sans", 12);
    private static final Font STRONG = Font.font("Noto Sans", FontWeight.BOLD, 12);
    private static final Font SMALL = Font.font("Noto Sans", FontWeight.BOLD, 9.5);
    private static final double HATCH_STEP = 9;
    private static final double DOT = 3.4;
    private static final double HALO = 5;

    private final GraphicsContext g;
    private final Colours colours;

    StripPainter(GraphicsContext g, Colours colours) {
        this.g = g;
        this.colours = colours;
    }

    void paint(ClockModel model, ClockRows rows, Optional<String> picked) {
        g.clearRect(0, 0, g.getCanvas().getWidth(), g.getCanvas().getHeight());
        axis(model, rows);
        for (int i = 0; i < model.rows().size(); i++) {
            ClockModel.Row row = model.rows().get(i);
            boolean isPicked = picked.filter(row.island()::equals).isPresent();
            Font font = isPicked ? STRONG : WORDS;
            name(row.name(), rows, i, font, isPicked ? colours.words() : colours.faint());
            strip(row, rows.top(i));
            if (isPicked) {
                frame(model.scale(), rows.top(i));
            }
        }
        events(model, rows);
    }

    /** A name in the left margin, right-aligned. */
    private void name(String words, ClockRows rows, int strip, Font font, Color colour) {
        g.setFont(font);
        g.setFill(colour);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(words, rows.margin() - 12, rows.middle(strip), rows.margin() - 14);
    }

    private void axis(ClockModel model, ClockRows rows) {
        g.setFont(WORDS);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setLineWidth(1);
        for (ClockModel.AxisTick tick : model.ticks()) {
            double x = Math.round(tick.x()) + 0.5;
            g.setStroke(colours.faint().deriveColor(0, 1, 1, 0.22));
            g.strokeLine(x, ClockRows.AXIS - 10, x, rows.eventsMiddle() + 8);
            g.setFill(colours.faint());
            g.fillText(tick.words(), tick.x(), ClockRows.AXIS / 2 - 7);
        }
    }

    private void strip(ClockModel.Row row, double top) {
        for (ClockModel.Bar bar : row.bars()) {
            g.setFill(colours.of(bar.fill()));
            g.fillRect(bar.x(), top, bar.width(), ClockRows.STRIP);
            fade(bar, top);
        }
        row.hatches().forEach(hatch -> hatch(hatch, top));
        row.captions().forEach(caption -> caption(caption, top));
    }

    private void fade(ClockModel.Bar bar, double top) {
        if (bar.fade() > 1) {
            g.setFill(new LinearGradient(
                    bar.x(),
                    0,
                    bar.x() + bar.fade(),
                    0,
                    false,
                    CycleMethod.NO_CYCLE,
                    new Stop(0, colours.of(bar.before())),
                    new Stop(1, colours.of(bar.fill()))));
            g.fillRect(bar.x(), top, bar.fade(), ClockRows.STRIP);
        }
    }

    private void hatch(ClockModel.Hatch hatch, double top) {
        g.save();
        g.beginPath();
        g.rect(hatch.x(), top, hatch.width(), ClockRows.STRIP);
        g.clip();
        g.setStroke(colours.hatch(hatch.ink()));
        g.setLineWidth(2);
        // As on the map the two sides' stripes lean apart, so that both are seen where both claim.
        boolean rising = hatch.ink() != Ink.RUSSIA;
        double low = rising ? top + ClockRows.STRIP : top;
        double high = rising ? top : top + ClockRows.STRIP;
        double first = Math.floor(hatch.x() / HATCH_STEP) * HATCH_STEP - ClockRows.STRIP;
        for (double x = first; x < hatch.x() + hatch.width(); x += HATCH_STEP) {
            g.strokeLine(x, low, x + ClockRows.STRIP, high);
        }
        g.restore();
    }

    /** The word stands in a halo of its colour: the stripes go on behind it, for a claim does not pause there. */
    private void caption(ClockModel.Caption caption, double top) {
        Ink ink = caption.fill();
        g.setFont(WORDS);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.save();
        g.beginPath();
        g.rect(caption.x() - caption.width(), top, 2 * caption.width(), ClockRows.STRIP);
        g.clip();
        g.setStroke(colours.of(ink));
        g.setLineWidth(HALO);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.strokeText(caption.words(), caption.x(), top + ClockRows.STRIP / 2);
        g.restore();
        g.setFill(colours.on(ink));
        g.fillText(caption.words(), caption.x(), top + ClockRows.STRIP / 2);
    }

    private void frame(TimeScale scale, double top) {
        g.setStroke(colours.words());
        g.setLineWidth(2);
        g.strokeRoundRect(scale.left() - 2, top - 2, scale.width() + 4, ClockRows.STRIP + 4, 4, 4);
    }

    private void events(ClockModel model, ClockRows rows) {
        double y = rows.eventsMiddle();
        for (ClockModel.Dot dot : model.dots()) {
            int count = dot.events().size();
            double radius = count == 1 ? DOT : DOT + 3.4;
            g.setFill(colours.faint());
            g.fillOval(dot.x() - radius, y - radius, radius * 2, radius * 2);
            if (count > 1) {
                g.setFont(SMALL);
                g.setFill(colours.ground());
                g.setTextAlign(TextAlignment.CENTER);
                g.setTextBaseline(VPos.CENTER);
                g.fillText(Integer.toString(count), dot.x(), y);
            }
        }
    }
}
