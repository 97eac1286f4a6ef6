package org.fourislands.ui.timeline;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.fourislands.history.Award;
import org.fourislands.map.Ink;
import org.fourislands.ui.timeline.ClockModel.Cluster;
import org.fourislands.view.TimeMark;
import org.fourislands.view.TimeMark.Fate;
import org.fourislands.view.TimeMark.Lot;

/**
 * Draws the thin marks under a strip: up and blue for Japan, down and orange for Russia, a lozenge of both for a division, a
 * ring for what was put off; a short line for what an article says. Several are a column of their colours with their number.
 */
record TrackPainter(Brush brush, double middle) {
    private static final double HALF = 3.6;
    private static final double COLUMN = 4;
    private static final double HEIGHT = 9;
    private static final double DIMMED = 0.3;
    private static final List<Lot> ORDER = List.of(Lot.JAPAN, Lot.DIVIDED, Lot.LATER, Lot.RUSSIA);

    void paint(Cluster cluster) {
        brush.g().setGlobalAlpha(cluster.dimmed() ? DIMMED : 1);
        if (cluster.isSingle()) {
            single(cluster.marks().get(0), cluster.x());
        } else {
            column(cluster);
        }
        brush.g().setGlobalAlpha(1);
    }

    private void single(TimeMark mark, double x) {
        if (mark.sign() instanceof Fate fate) {
            switch (fate.lot()) {
                case JAPAN -> triangle(x, HALF, brush.line(Ink.JAPAN), fate);
                case RUSSIA -> triangle(x, -HALF, brush.line(Ink.RUSSIA), fate);
                case DIVIDED -> lozenge(x);
                case LATER -> ring(x);
            }
        } else {
            brush.g().setFill(brush.faint());
            brush.g().fillRect(brush.edge(x - 1), middle - HEIGHT / 2, 2, HEIGHT);
        }
    }

    /** Full where it would go, an outline where only on a condition. */
    private void triangle(double x, double up, Color colour, Fate fate) {
        double[] xs = {x - HALF, x + HALF, x};
        double[] ys = {middle + up, middle + up, middle - up};
        if (fate.state() == Award.State.CONDITIONAL) {
            brush.g().setStroke(colour);
            brush.g().setLineWidth(1.4);
            brush.g().strokePolygon(xs, ys, 3);
        } else {
            brush.g().setFill(colour);
            brush.g().fillPolygon(xs, ys, 3);
        }
    }

    private void lozenge(double x) {
        GraphicsContext g = brush.g();
        double half = HALF + 0.6;
        g.setFill(brush.line(Ink.JAPAN));
        g.fillPolygon(new double[] {x - half, x + half, x}, new double[] {middle, middle, middle - half}, 3);
        g.setFill(brush.line(Ink.RUSSIA));
        g.fillPolygon(new double[] {x - half, x + half, x}, new double[] {middle, middle, middle + half}, 3);
    }

    private void ring(double x) {
        brush.g().setStroke(brush.faint());
        brush.g().setLineWidth(1.4);
        brush.g().strokeOval(x - HALF + 0.7, middle - HALF + 0.7, 2 * HALF - 1.4, 2 * HALF - 1.4);
    }

    /** What the articles say has no colour of its own and makes the column no longer. */
    private void column(Cluster cluster) {
        GraphicsContext g = brush.g();
        double x = brush.edge(cluster.x() - cluster.half() + 1);
        double top = middle - HEIGHT / 2;
        List<Lot> lots = cluster.marks().stream()
                .filter(mark -> mark.sign() instanceof Fate)
                .map(mark -> ((Fate) mark.sign()).lot())
                .toList();
        if (lots.isEmpty()) {
            g.setFill(brush.faint());
            g.fillRect(x + 1, top, 2, HEIGHT);
        }
        for (Lot lot : ORDER) {
            double share = HEIGHT * lots.stream().filter(lot::equals).count() / Math.max(1, lots.size());
            g.setFill(colour(lot));
            g.fillRect(x, top, COLUMN, share);
            top += share;
        }
        String number = Integer.toString(cluster.marks().size());
        brush.words(number, x + COLUMN + 2, middle, Brush.SMALL, brush.faint(), TextAlignment.LEFT);
    }

    private Color colour(Lot lot) {
        return switch (lot) {
            case JAPAN -> brush.line(Ink.JAPAN);
            case RUSSIA -> brush.line(Ink.RUSSIA);
            case DIVIDED -> brush.colours().words();
            case LATER -> brush.soft(0.5);
        };
    }
}
