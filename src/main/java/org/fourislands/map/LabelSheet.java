package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One picture while its names are put down, one after the other. Used once, by one thread. */
final class LabelSheet {

    /** Between a name and what explains the map, pixels: a group's name that touches the legend looks cut. */
    private static final double AIR = 4;

    private final Rectangle2D sight;
    private final List<Rectangle2D> furniture;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final Map<NameTag, PlacedLabel> placed = new HashMap<>();

    LabelSheet(Rectangle2D sight, List<Rectangle2D> furniture) {
        this.sight = sight;
        this.furniture = furniture;
    }

    private static Rectangle2D withAir(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - AIR, box.getY() - AIR, box.getWidth() + 2 * AIR, box.getHeight() + 2 * AIR);
    }

    /** Whether a label is neither cut by the picture's edge nor covered by what explains the map. */
    boolean isClear(PlacedLabel label) {
        return label.within(sight) && !label.meets(furniture);
    }

    void putAtBest(LabelDraft draft) {
        if (isFree(draft.best())) {
            put(draft, draft.best());
        }
    }

    void putAnywhere(LabelDraft draft) {
        draft.bestFirst().filter(this::isFree).findFirst().ifPresent(label -> put(draft, label));
    }

    /** Where it does not even touch what explains the map, if there is such a place. */
    void putWithAir(LabelDraft draft) {
        List<Rectangle2D> near = furniture.stream().map(LabelSheet::withAir).toList();
        draft.bestFirst()
                .filter(label -> isFree(label) && !label.meets(near))
                .findFirst()
                .ifPresent(label -> put(draft, label));
    }

    Optional<PlacedLabel> of(LabelDraft draft) {
        return Optional.ofNullable(placed.get(draft.tag()));
    }

    private boolean isFree(PlacedLabel label) {
        return isClear(label) && !label.meets(taken);
    }

    private void put(LabelDraft draft, PlacedLabel label) {
        if (placed.putIfAbsent(draft.tag(), label) == null) {
            taken.addAll(label.boxes());
        }
    }
}
