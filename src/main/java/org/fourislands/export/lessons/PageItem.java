package org.fourislands.export.lessons;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.map.PageText;

/** Something that stands in a column of a page; points. */
interface PageItem {

    double height();

    void draw(Graphics2D graphics, double x, double y);

    /** What of it fits into {@code room}, and the rest; all of it is rest where it cannot be parted. */
    default Cut cut(double room) {
        return height() <= room
                ? new Cut(Optional.of(this), Optional.empty())
                : new Cut(Optional.empty(), Optional.of(this));
    }

    /** An item parted at the end of a page. */
    record Cut(Optional<PageItem> now, Optional<PageItem> later) {}

    static double height(List<PageItem> items) {
        return items.stream().mapToDouble(PageItem::height).sum();
    }

    /** Words with a gap above them. */
    record Words(PageText text, double gap, Color colour) implements PageItem {
        @Override
        public double height() {
            return gap + text.height();
        }

        @Override
        public void draw(Graphics2D graphics, double x, double y) {
            text.draw(graphics, x, y + gap, colour);
        }

        @Override
        public Cut cut(double room) {
            List<PageText> parts = text.cut(room - gap);
            return new Cut(part(parts.get(0)), part(parts.get(1)));
        }

        private Optional<PageItem> part(PageText words) {
            return Stream.of(words)
                    .filter(some -> !some.isEmpty())
                    .<PageItem>map(some -> new Words(some, gap, colour))
                    .findFirst();
        }
    }

    /**
     * Lines to write on, each with a number before it or nothing.
     *
     * @param columns how many stand beside each other
     */
    record WritingLines(List<PageText> before, double width, double indent, int columns) implements PageItem {
        private static final double APART = 23;
        private static final double BETWEEN = 18;
        private static final Color LINE = new Color(0x77, 0x77, 0x77);

        @Override
        public double height() {
            return Math.ceil((double) before.size() / columns) * APART + 4;
        }

        @Override
        public void draw(Graphics2D graphics, double x, double y) {
            double each = (width - (columns - 1) * BETWEEN) / columns;
            for (int at = 0; at < before.size(); at++) {
                double left = x + at % columns * (each + BETWEEN);
                double base = y + (at / columns + 1) * APART;
                before.get(at).draw(graphics, left, base - before.get(at).height(), Color.BLACK);
                graphics.setColor(LINE);
                graphics.setStroke(new BasicStroke(0.6f));
                graphics.draw(new Line2D.Double(left + indent, base, left + each, base));
            }
        }
    }
}
