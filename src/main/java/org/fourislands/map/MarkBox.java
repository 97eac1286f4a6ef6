package org.fourislands.map;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The room that marks take in a picture, with their soft edges; rather too much than too little. Pixels. */
final class MarkBox {

    private static final double SOFT_EDGE = 1.5;
    private static final double AROUND_LETTERS = 5;
    /** Pixels. */
    private static final double PIECE = 48;

    private static final int MOST_PARTS = 200;

    private MarkBox() {}

    static Rectangle2D of(Mark mark) {
        if (mark instanceof Mark.Wash wash) {
            return of(wash.shape(), 0);
        }
        if (mark instanceof Mark.Fill fill) {
            return of(fill.shape(), 0);
        }
        if (mark instanceof Mark.Line line) {
            return of(line.shape(), line.stroke().getLineWidth());
        }
        if (mark instanceof Mark.Letters letters) {
            return of(letters);
        }
        return of(((Mark.Lettered) mark).letters());
    }

    /** The same room in smaller pieces where a line runs far: its box is mostly empty. */
    static List<Rectangle2D> allOf(Mark mark) {
        Rectangle2D whole = of(mark);
        boolean far = Math.min(whole.getWidth(), whole.getHeight()) > PIECE;
        return far && mark instanceof Mark.Line line ? pieces(line) : List.of(whole);
    }

    private static List<Rectangle2D> pieces(Mark.Line line) {
        List<Rectangle2D> pieces = new ArrayList<>();
        double[] to = new double[6];
        double[] start = new double[2];
        double[] from = new double[2];
        for (PathIterator way = line.shape().getPathIterator(null, 1); !way.isDone(); way.next()) {
            int kind = way.currentSegment(to);
            double[] end = kind == PathIterator.SEG_CLOSE ? start : to;
            if (kind == PathIterator.SEG_MOVETO) {
                start = new double[] {to[0], to[1]};
            } else {
                add(pieces, from, end, line.stroke().getLineWidth() + SOFT_EDGE);
            }
            from = new double[] {end[0], end[1]};
        }
        return pieces;
    }

    /** To the last piece, as long as that stays small; a long straight stretch is cut up. */
    private static void add(List<Rectangle2D> pieces, double[] from, double[] to, double around) {
        int parts = (int) Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / PIECE);
        for (int i = 0; i < Math.max(1, Math.min(MOST_PARTS, parts)); i++) {
            double share = Math.max(1, Math.min(MOST_PARTS, parts));
            Rectangle2D box = new Rectangle2D.Double();
            box.setFrameFromDiagonal(
                    from[0] + (to[0] - from[0]) * i / share,
                    from[1] + (to[1] - from[1]) * i / share,
                    from[0] + (to[0] - from[0]) * (i + 1) / share,
                    from[1] + (to[1] - from[1]) * (i + 1) / share);
            Rectangle2D grown = grown(box, around);
            Rectangle2D last = pieces.isEmpty() ? grown : pieces.get(pieces.size() - 1);
            Rectangle2D both = last.createUnion(grown);
            if (Math.max(both.getWidth(), both.getHeight()) <= 2 * PIECE && !pieces.isEmpty()) {
                pieces.set(pieces.size() - 1, both);
            } else {
                pieces.add(grown);
            }
        }
    }

    private static Rectangle2D of(Shape shape, double width) {
        return grown(shape.getBounds2D(), width + SOFT_EDGE);
    }

    private static Rectangle2D of(List<Mark.Letters> line) {
        return line.stream().map(MarkBox::of).reduce(Rectangle2D::createUnion).orElseGet(Rectangle2D.Double::new);
    }

    /** Turned words may reach in any direction. */
    static Rectangle2D of(Mark.Letters letters) {
        TextRun run = letters.run();
        double room = AROUND_LETTERS + 0.3 * run.height() + letters.haloWidth();
        if (letters.angle() != 0) {
            double reach = run.width() + run.height();
            return grown(new Rectangle2D.Double(letters.x(), letters.y(), 0, 0), reach + room);
        }
        return grown(new Rectangle2D.Double(letters.x(), letters.y() - run.ascent(), run.width(), run.height()), room);
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
