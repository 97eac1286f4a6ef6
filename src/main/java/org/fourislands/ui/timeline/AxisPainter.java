package org.fourislands.ui.timeline;

import java.util.List;
import javafx.scene.text.TextAlignment;
import org.fourislands.ui.timeline.ClockModel.AxisTick;
import org.fourislands.ui.timeline.ClockModel.DataEnd;

/** Draws the axis: its ticks through all rows, where the data ends, and how thick history is. */
record AxisPainter(Brush brush) {
    private static final double LABEL = 9;
    private static final double END = 2;

    void paint(ClockModel model) {
        ticks(model);
        density(model);
        model.ends().forEach(end -> end(end, model.rows()));
    }

    private void ticks(ClockModel model) {
        brush.g().setLineWidth(1);
        for (AxisTick tick : model.ticks()) {
            boolean labelled = !tick.words().isEmpty();
            brush.g().setStroke(brush.soft(tick.strong() ? 0.42 : 0.17));
            double top = labelled ? ClockRows.AXIS - 7 : ClockRows.AXIS - 4;
            brush.upright(tick.x(), top, model.rows().bottom());
            if (labelled) {
                brush.words(
                        tick.words(),
                        tick.labelX(),
                        LABEL,
                        tick.strong() ? Brush.STRONG : Brush.WORDS,
                        tick.strong() ? brush.colours().words() : brush.faint(),
                        TextAlignment.CENTER);
            }
        }
    }

    private void end(DataEnd end, ClockRows rows) {
        brush.words(
                end.words(),
                end.x(),
                LABEL,
                Brush.STRONG,
                brush.colours().words(),
                end.first() ? TextAlignment.LEFT : TextAlignment.RIGHT);
        brush.g().setFill(brush.faint());
        double x = end.first() ? end.x() - END : end.x();
        brush.g().fillRect(brush.edge(x), ClockRows.AXIS - 6, END, rows.bottom() - ClockRows.AXIS + 6);
    }

    private void density(ClockModel model) {
        List<Double> heights = model.density();
        double foot = ClockRows.AXIS + ClockRows.DENSITY;
        double[] xs = new double[heights.size() + 2];
        double[] ys = new double[heights.size() + 2];
        for (int i = 0; i < heights.size(); i++) {
            xs[i] = model.scale().clamped(model.scale().left() + i * Density.STEP);
            ys[i] = foot - heights.get(i) * (ClockRows.DENSITY - 1);
        }
        xs[heights.size()] = model.scale().right();
        ys[heights.size()] = foot;
        xs[heights.size() + 1] = model.scale().left();
        ys[heights.size() + 1] = foot;
        brush.g().setFill(brush.soft(0.3));
        brush.g().fillPolygon(xs, ys, xs.length);
        brush.g().setStroke(brush.soft(0.45));
        brush.g().setLineWidth(1);
        brush.g()
                .strokeLine(
                        model.scale().left(), brush.hair(foot), model.scale().right(), brush.hair(foot));
    }
}
