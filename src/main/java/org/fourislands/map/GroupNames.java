package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Sets the names of the four groups together, so that none takes from another the only place near its island: of all ways in
 * which they meet neither each other nor what is taken, the one that costs least. Used once, by one thread.
 */
final class GroupNames {

    /** Dearer than any place: a name is left out only where none is free. */
    private static final double LEFT_OUT = 5000;

    /** Pixels between two names beside each other, which would else be read as one. */
    private static final double ASIDE = 22;

    private final List<List<LabelChoice>> choices;
    private final List<Optional<LabelChoice>> standing = new ArrayList<>();
    private List<Optional<LabelChoice>> best = List.of();
    private double least = Double.POSITIVE_INFINITY;

    private GroupNames(List<List<LabelChoice>> choices) {
        this.choices = choices;
    }

    /** For each name its place, or none; {@code choices} are each name's, the cheapest first, those that do not pass {@code free} left aside. */
    static List<Optional<LabelChoice>> set(List<List<LabelChoice>> choices, Predicate<PlacedLabel> free) {
        GroupNames names = new GroupNames(choices.stream()
                .map(of ->
                        of.stream().filter(choice -> free.test(choice.label())).toList())
                .toList());
        names.put(0);
        return names.best;
    }

    private void put(double cost) {
        int next = standing.size();
        if (cost + leastOfRest(next) >= least) {
            return;
        }
        if (next == choices.size()) {
            least = cost;
            best = List.copyOf(standing);
            return;
        }
        for (LabelChoice choice : choices.get(next)) {
            if (cost + choice.cost() >= least) {
                break;
            }
            if (!choice.label().meets(taken())) {
                with(Optional.of(choice), cost + choice.cost());
            }
        }
        with(Optional.empty(), cost + LEFT_OUT);
    }

    private void with(Optional<LabelChoice> choice, double cost) {
        standing.add(choice);
        put(cost);
        standing.remove(standing.size() - 1);
    }

    /** What the names still to come cost at the very least. */
    private double leastOfRest(int from) {
        return choices.subList(from, choices.size()).stream()
                .mapToDouble(of -> of.isEmpty() ? LEFT_OUT : of.get(0).cost())
                .sum();
    }

    private List<Rectangle2D> taken() {
        return standing.stream()
                .flatMap(Optional::stream)
                .flatMap(choice -> choice.label().boxes().stream())
                .map(GroupNames::withAir)
                .toList();
    }

    private static Rectangle2D withAir(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() - ASIDE, box.getY(), box.getWidth() + 2 * ASIDE, box.getHeight());
    }
}
