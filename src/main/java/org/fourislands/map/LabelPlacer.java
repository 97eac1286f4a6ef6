package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which names are shown and where. First as if the picture had no edge and no legend, so that the outcome depends
 * on the scale alone and panning does not move a name; then a name that would be cut or covered takes its next best place,
 * or none.
 */
final class LabelPlacer {

    private static final double EDGE = 5;
    /** The coarsest scales, in metres a pixel, at which names of importance 1 to 5 appear. */
    private static final double[] COARSEST = {Double.POSITIVE_INFINITY, 1100, 640, 240, 90};

    private final LabelChoices choices;
    private final Viewport viewport;

    LabelPlacer(LabelChoices choices, Viewport viewport) {
        this.choices = choices;
        this.viewport = viewport;
    }

    /** A name's places, and which of them is liked where nothing else than names is in the way. */
    record Draft(List<PlacedLabel> choices, int liked) {}

    List<PlacedLabel> place(List<NameTag> tags, List<Rectangle2D> furniture) {
        return settle(draft(tags), furniture);
    }

    /** The names that find room beside the furniture. */
    List<PlacedLabel> settle(List<Draft> drafts, List<Rectangle2D> furniture) {
        Rectangle2D sight =
                new Rectangle2D.Double(EDGE, EDGE, viewport.width() - 2 * EDGE, viewport.height() - 2 * EDGE);
        List<Rectangle2D> taken = new ArrayList<>(furniture);
        List<PlacedLabel> placed = new ArrayList<>();
        for (Draft draft : drafts) {
            for (PlacedLabel choice : likedFirst(draft)) {
                if (choice.within(sight) && !choice.meets(taken)) {
                    placed.add(choice);
                    taken.addAll(choice.boxes());
                    break;
                }
            }
        }
        return placed;
    }

    /** Names as they would stand in a picture without an edge: the costly part, the same for another day. */
    List<Draft> draft(List<NameTag> tags) {
        List<Rectangle2D> taken = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (NameTag tag : inOrder(tags)) {
            List<PlacedLabel> places = choices.of(tag);
            int liked = 0;
            while (liked < places.size() && places.get(liked).meets(taken)) {
                liked++;
            }
            if (liked < places.size()) {
                taken.addAll(places.get(liked).boxes());
                drafts.add(new Draft(places, liked));
            }
        }
        return drafts;
    }

    private List<NameTag> inOrder(List<NameTag> tags) {
        double scale = viewport.framing().metresPerPixel();
        PlaneBox near = viewport.planeToScreen().inSight(Shores.MARGIN);
        return tags.stream()
                .filter(tag -> scale <= COARSEST[Math.max(1, Math.min(5, tag.importance())) - 1])
                .filter(tag -> isNear(tag, near))
                .sorted(Comparator.comparingInt(NameTag::importance)
                        .thenComparing(NameTag::kind)
                        .thenComparing(NameTag::id))
                .toList();
    }

    private static boolean isNear(NameTag tag, PlaneBox near) {
        PlanePoint point = EqualAreaProjection.OF_THE_ISLANDS.forward(tag.at());
        return near.meets(new PlaneBox(point.x(), point.y(), point.x(), point.y()));
    }

    private static List<PlacedLabel> likedFirst(Draft draft) {
        List<PlacedLabel> ordered = new ArrayList<>();
        ordered.add(draft.choices.get(draft.liked));
        for (int i = 0; i < draft.choices.size(); i++) {
            if (i != draft.liked) {
                ordered.add(draft.choices.get(i));
            }
        }
        return ordered;
    }
}
