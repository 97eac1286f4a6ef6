package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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

    /**
     * The names of the four groups, before all others: each where the picture without an edge has it, if neither edge nor furniture is
     * in the way; the rest together. Away from the furniture as far as may be.
     */
    void putGroups(List<LabelDraft> groups) {
        List<Rectangle2D> near = furniture.stream().map(LabelSheet::withAir).toList();
        groups.stream()
                .filter(draft -> isFree(draft.best()) && !draft.best().meets(near))
                .forEach(draft -> put(draft, draft.best()));
        putTogether(groups, label -> isFree(label) && !label.meets(near));
        putTogether(groups, this::isFree);
    }

    private void putTogether(List<LabelDraft> groups, Predicate<PlacedLabel> free) {
        List<LabelDraft> waiting =
                groups.stream().filter(draft -> of(draft).isEmpty()).toList();
        List<Optional<LabelChoice>> set =
                GroupNames.set(waiting.stream().map(LabelDraft::choices).toList(), free);
        for (int i = 0; i < waiting.size(); i++) {
            LabelDraft draft = waiting.get(i);
            set.get(i).ifPresent(choice -> put(draft, choice.label()));
        }
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
