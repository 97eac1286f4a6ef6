package org.fourislands.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourislands.earth.Position;

/** The few names on the locator: the great lands, both names of each, one below the other and as large. */
record LocatorNames(Typefaces faces, Rectangle2D frame) {

    private static final float SIZE = 8;
    private static final double AWAY = 3;
    private static final String BETWEEN_NAMES = " / ";

    List<Mark> of(List<NameTag> names, Function<Position, Point2D.Double> way, Rectangle2D place) {
        List<Mark> marks = new ArrayList<>();
        List<Rectangle2D> taken = new ArrayList<>(List.of(frame));
        for (NameTag tag : names) {
            if (tag.kind() == TagKind.LAND && tag.importance() <= 1) {
                List<TextRun> lines = linesOf(tag);
                Rectangle2D box = within(place, box(lines, way.apply(tag.at())));
                Stream.of(box, belowFrame(box))
                        .filter(free -> place.contains(free) && taken.stream().noneMatch(free::intersects))
                        .findFirst()
                        .ifPresent(free -> {
                            taken.add(free);
                            marks.addAll(set(lines, free));
                        });
            }
        }
        return marks;
    }

    private List<TextRun> linesOf(NameTag tag) {
        List<TextRun> lines = new ArrayList<>();
        for (String name : tag.lines().get(0).split(BETWEEN_NAMES, -1)) {
            lines.add(faces.set(name, Lettering.SANS, SIZE));
        }
        return lines;
    }

    private static Rectangle2D box(List<TextRun> lines, Point2D.Double at) {
        double width = lines.stream().mapToDouble(TextRun::width).max().orElse(0);
        double height = lines.stream().mapToDouble(TextRun::height).sum();
        return new Rectangle2D.Double(at.x - width / 2, at.y - height / 2, width, height);
    }

    /** Moved sideways until the locator's edge no longer cuts it. */
    private static Rectangle2D within(Rectangle2D place, Rectangle2D box) {
        double x = Math.min(Math.max(box.getX(), place.getMinX() + AWAY), place.getMaxX() - AWAY - box.getWidth());
        return new Rectangle2D.Double(x, box.getY(), box.getWidth(), box.getHeight());
    }

    private Rectangle2D belowFrame(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX(), frame.getMaxY() + AWAY, box.getWidth(), box.getHeight());
    }

    private static List<Mark> set(List<TextRun> lines, Rectangle2D box) {
        List<Mark> marks = new ArrayList<>();
        double top = box.getMinY();
        for (TextRun line : lines) {
            double x = box.getCenterX() - line.width() / 2;
            marks.add(new Mark.Letters(
                    line, x, top + line.ascent(), 0, Shade.of(Tone.TEXT), Shade.of(Tone.SOFT_HALO), 2f));
            top += line.height();
        }
        return marks;
    }
}
