package org.fourislands.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a name may stand, best place first. Depends on the scale, the land and the lines drawn alone, not on what part of it
 * is in sight.
 */
record LabelChoices(Typefaces faces, TypeScale type, Viewport viewport, Obstacles obstacles, Neighbours neighbours) {

    private static final double[][] OVER = {{0, 0}, {0, -1}, {0, 1}, {-0.5, 0}, {0.5, 0}};
    private static final double SHIFT = 8;
    private static final double LINE_CROSSED = 60;
    private static final double LAND_COVERED = 80;
    private static final double MOST_LAND = 0.45;
    private static final double LEAST_LAND = 0.4;
    private static final double SHORTER = 25;

    /** The cheapest first. */
    List<LabelChoice> of(NameTag tag) {
        List<LabelChoice> choices = new ArrayList<>();
        for (LabelChoice choice : all(tag)) {
            choices.add(choice.dearer(crossing(choice.label())));
        }
        choices.sort(Comparator.comparingDouble(LabelChoice::cost));
        return List.copyOf(choices);
    }

    private double crossing(PlacedLabel label) {
        return label.boxes().stream().anyMatch(obstacles.lines()::touch) ? LINE_CROSSED : 0;
    }

    private List<LabelChoice> all(NameTag tag) {
        if (tag.course().size() > 1) {
            return alongWater(tag);
        }
        Point2D.Double at = viewport.screenOf(tag.at());
        TextBlock block = TextBlock.of(tag, faces, type);
        return switch (tag.kind()) {
            case ISLAND, ISLET -> new PlacesAround(obstacles, neighbours).of(tag, block, at);
            case TOWN, CAPE, PEAK -> new PlacesBeside(obstacles, type).of(tag, block, at);
            case LAND -> onLand(tag, block, at);
            default -> over(tag, block, at);
        };
    }

    /** Along its course in full; the two names alone, one below the other, where a strait is too short for that. */
    private List<LabelChoice> alongWater(NameTag tag) {
        List<Point2D.Double> knots =
                tag.course().stream().map(viewport::screenOf).toList();
        List<LabelChoice> found = new ArrayList<>(along(tag, TextBlock.of(tag, faces, type), knots, 0));
        if (tag.kind() == TagKind.STRAIT) {
            found.addAll(along(tag, TextBlock.ofNames(tag, faces, type), knots, SHORTER));
        }
        return found;
    }

    private List<LabelChoice> along(NameTag tag, TextBlock block, List<Point2D.Double> knots, double cost) {
        List<LabelChoice> found = new ArrayList<>();
        double dearer = cost;
        for (PlacedLabel label : new CurvedLettering(faces, type).place(tag, block, knots)) {
            double land = obstacles.land().most(label.boxes());
            boolean crossed = tag.kind() == TagKind.STRAIT && crossing(label) > 0;
            if (land <= MOST_LAND && !crossed && label.boxes().stream().noneMatch(obstacles.islands()::touch)) {
                found.add(new LabelChoice(label, dearer + land * LAND_COVERED));
            }
            dearer += SHIFT;
        }
        return found;
    }

    /** The place itself, then a little above and below. */
    private List<LabelChoice> over(NameTag tag, TextBlock block, Point2D.Double at) {
        List<LabelChoice> found = new ArrayList<>();
        for (double[] shift : OVER) {
            Rectangle2D box = new Rectangle2D.Double(
                    at.x - block.width() / 2 + shift[0] * block.width(),
                    at.y - block.height() / 2 + shift[1] * block.height(),
                    block.width(),
                    block.height());
            if (!obstacles.islands().touch(box)) {
                PlacedLabel label = new PlacedLabel(tag, List.of(box), block.marksIn(box, 0.5));
                found.add(new LabelChoice(label, found.size() * SHIFT));
            }
        }
        return found;
    }

    /** On the land it names, as far as that is large enough to carry it; else off its shore. */
    private List<LabelChoice> onLand(NameTag tag, TextBlock block, Point2D.Double at) {
        List<LabelChoice> found = new ArrayList<>();
        for (LabelChoice choice : over(tag, block, at)) {
            double land = obstacles.land().most(choice.label().boxes());
            if (land >= LEAST_LAND) {
                found.add(choice.dearer((1 - land) * LAND_COVERED));
            }
        }
        return found.isEmpty() ? new PlacesAround(obstacles, neighbours).ofLand(tag, block, at) : found;
    }
}
