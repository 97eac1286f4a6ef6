package org.fourislands.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a name may stand, best place first. Depends on the scale and the land alone, not on what part of it is in sight. */
record LabelChoices(
        Typefaces faces, TypeScale type, Viewport viewport, Shores shores, Shores lines, List<NameTag> islands) {

    /** Sides in order of liking: east first for a town, as in printed maps; across its length for an island lying so. */
    private static final double[][] BESIDE = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};

    private static final double[][] ROUND = {{-1, -1}, {1, 1}, {0, -1}, {0, 1}, {-1, 0}, {1, 0}, {1, -1}, {-1, 1}};
    private static final double PUSH_STEP = 4;
    private static final double LONGEST_PUSH = 180;
    private static final double ISLET_PUSH = 26;
    private static final double CLEAR = 4;
    private static final double LIKING = 7;
    private static final double MISLEADING = 200;

    /** The choices, those first that cross no boundary line, and of a town's those that cross no shore. */
    List<PlacedLabel> of(NameTag tag) {
        List<PlacedLabel> places = new ArrayList<>(all(tag));
        places.sort(Comparator.comparingInt(this::crossings));
        return places;
    }

    private int crossings(PlacedLabel place) {
        int crossed = place.boxes().stream().anyMatch(lines::touch) ? 2 : 0;
        boolean beside = place.tag().kind().isMarked();
        return crossed + (beside && shores.touch(place.boxes().get(1)) ? 1 : 0);
    }

    private List<PlacedLabel> all(NameTag tag) {
        if (tag.course().size() > 1) {
            List<Point2D.Double> knots =
                    tag.course().stream().map(viewport::screenOf).toList();
            return new CurvedLettering(faces, type)
                    .place(tag, knots).stream().filter(this::coversNoIsland).toList();
        }
        Point2D.Double at = viewport.screenOf(tag.at());
        TextBlock block = TextBlock.of(tag, faces, type);
        return switch (tag.kind()) {
            case ISLAND, ISLET -> pushedOff(tag, block, at);
            case TOWN, CAPE, PEAK -> beside(tag, block, at);
            default -> over(tag, block, at);
        };
    }

    private boolean coversNoIsland(PlacedLabel label) {
        return label.boxes().stream().noneMatch(shores::touch);
    }

    /** The place itself, then a little above and below. */
    private List<PlacedLabel> over(NameTag tag, TextBlock block, Point2D.Double at) {
        List<PlacedLabel> found = new ArrayList<>();
        for (double[] shift : new double[][] {{0, 0}, {0, -1}, {0, 1}, {-0.5, 0}, {0.5, 0}}) {
            Rectangle2D box = new Rectangle2D.Double(
                    at.x - block.width() / 2 + shift[0] * block.width(),
                    at.y - block.height() / 2 + shift[1] * block.height(),
                    block.width(),
                    block.height());
            if (!shores.touch(box)) {
                found.add(new PlacedLabel(tag, List.of(box), block.marksIn(box, 0.5)));
            }
        }
        return found;
    }

    private List<PlacedLabel> beside(NameTag tag, TextBlock block, Point2D.Double at) {
        double radius = 2.4 * type.factor();
        Rectangle2D dot = new Rectangle2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
        List<Mark> marker = PlaceMarkers.of(tag.kind(), dot);
        List<PlacedLabel> found = new ArrayList<>();
        for (double[] side : BESIDE) {
            double away = radius + 3;
            double firstLine = block.lines().get(0).height();
            double x = at.x + side[0] * away - (side[0] < 0 ? block.width() : side[0] == 0 ? block.width() / 2 : 0);
            double y = side[1] == 0
                    ? at.y - firstLine * 0.52
                    : at.y + side[1] * away * 0.6 - (side[1] < 0 ? block.height() : 0);
            Rectangle2D box = new Rectangle2D.Double(x, y, block.width(), block.height());
            if (!shores.touchSmall(box)) {
                List<Mark> marks = new ArrayList<>(marker);
                marks.addAll(block.marksIn(box, (1 - side[0]) / 2));
                found.add(new PlacedLabel(tag, List.of(dot, box), marks));
            }
        }
        return found;
    }

    /** Round an island, in each direction as near as may be without covering any. */
    private List<PlacedLabel> pushedOff(NameTag tag, TextBlock block, Point2D.Double at) {
        record Choice(PlacedLabel label, double cost) {}
        List<Choice> found = new ArrayList<>();
        double longest = tag.kind() == TagKind.ISLET ? shores.extentAt(at.x, at.y) + ISLET_PUSH : LONGEST_PUSH;
        for (int i = 0; i < ROUND.length; i++) {
            for (double push = 0; push <= longest; push += PUSH_STEP) {
                Rectangle2D box = box(block, at, ROUND[i], push);
                Rectangle2D room = new Rectangle2D.Double(
                        box.getX() - CLEAR,
                        box.getY() - CLEAR,
                        box.getWidth() + 2 * CLEAR,
                        box.getHeight() + 2 * CLEAR);
                if (!shores.touch(room)) {
                    double align = 0.5 - 0.5 * ROUND[i][0];
                    PlacedLabel label = new PlacedLabel(tag, List.of(box), block.marksIn(box, align));
                    found.add(new Choice(label, push + i * LIKING + (misleads(tag, box) ? MISLEADING : 0)));
                    break;
                }
            }
        }
        found.sort(Comparator.comparingDouble(Choice::cost));
        return found.stream().map(Choice::label).toList();
    }

    /** Whether a name would stand nearer to another island than to its own. */
    private boolean misleads(NameTag tag, Rectangle2D box) {
        double own = away(tag, box);
        return islands.stream().filter(other -> !other.id().equals(tag.id())).anyMatch(other -> away(other, box) < own);
    }

    private double away(NameTag island, Rectangle2D box) {
        Point2D.Double at = viewport.screenOf(island.at());
        double dx = Math.max(0, Math.max(box.getMinX() - at.x, at.x - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - at.y, at.y - box.getMaxY()));
        return Math.hypot(dx, dy);
    }

    private static Rectangle2D box(TextBlock block, Point2D.Double at, double[] side, double push) {
        double unit = side[0] != 0 && side[1] != 0 ? Math.sqrt(0.5) : 1;
        double x = at.x + side[0] * (push * unit + block.width() / 2) - block.width() / 2;
        double y = at.y + side[1] * (push * unit + block.height() / 2) - block.height() / 2;
        return new Rectangle2D.Double(x, y, block.width(), block.height());
    }
}
