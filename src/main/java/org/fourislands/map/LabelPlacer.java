package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which names are shown and where. First as if the picture had no edge and no legend, so that the outcome depends
 * on the scale alone and panning does not move a name. Then a name that would be cut or covered takes its next best place,
 * or none; none but the four groups may drive away another for that.
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

    List<PlacedLabel> place(List<NameTag> tags, List<Rectangle2D> furniture) {
        return settle(draft(tags), furniture);
    }

    /** The names that find room beside the furniture. */
    List<PlacedLabel> settle(List<LabelDraft> drafts, List<Rectangle2D> furniture) {
        Rectangle2D sight = choices.obstacles()
                .sheet()
                .createIntersection(new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()));
        sight.setRect(
                sight.getX() + EDGE, sight.getY() + EDGE, sight.getWidth() - 2 * EDGE, sight.getHeight() - 2 * EDGE);
        LabelSheet sheet = new LabelSheet(sight, furniture);
        sheet.putGroups(drafts.stream().filter(LabelDraft::mustStand).toList());
        drafts.forEach(sheet::putAtBest);
        drafts.stream().filter(draft -> !sheet.isClear(draft.best())).forEach(sheet::putAnywhere);
        return drafts.stream().flatMap(draft -> sheet.of(draft).stream()).toList();
    }

    /** Names as they would stand in a picture without an edge: the costly part, the same for another day. */
    List<LabelDraft> draft(List<NameTag> tags) {
        List<NameTag> ordered = inOrder(tags);
        List<LabelDraft> drafts = new ArrayList<>(groups(ordered));
        List<Rectangle2D> taken = new ArrayList<>();
        drafts.forEach(draft -> taken.addAll(draft.best().boxes()));
        for (NameTag tag : ordered) {
            if (!LabelDraft.mustStand(tag)) {
                List<LabelChoice> places = choices.of(tag);
                places.stream()
                        .map(LabelChoice::label)
                        .filter(label -> !label.meets(taken))
                        .findFirst()
                        .ifPresent(label -> {
                            taken.addAll(label.boxes());
                            drafts.add(new LabelDraft(tag, places, label));
                        });
            }
        }
        return drafts;
    }

    private List<LabelDraft> groups(List<NameTag> tags) {
        List<NameTag> groups = tags.stream().filter(LabelDraft::mustStand).toList();
        List<List<LabelChoice>> places = groups.stream().map(choices::of).toList();
        List<Optional<LabelChoice>> set = GroupNames.set(places, label -> true);
        List<LabelDraft> drafts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            NameTag tag = groups.get(i);
            List<LabelChoice> all = places.get(i);
            set.get(i).ifPresent(choice -> drafts.add(new LabelDraft(tag, all, choice.label())));
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
}
