package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.MapContent;
import org.fourislands.words.Phrases;

/** The islands that one of two states divides, or both, each part against what the other state says of it. */
record DifferenceCuts(Phrases phrases, MapContent first, MapContent second) {

    List<DividedIsland> all() {
        return Stream.concat(first.divided().stream(), second.divided().stream())
                .map(DividedIsland::id)
                .distinct()
                .map(this::cut)
                .toList();
    }

    private DividedIsland cut(String id) {
        Optional<DividedIsland> one = of(id, first);
        Optional<DividedIsland> two = of(id, second);
        if (one.isEmpty()) {
            IslandPaint before = first.paintOf(id);
            return whose("compare.of-second", two.orElseThrow()).painted(before::against);
        }
        return two.map(after -> both(one.get(), after)).orElseGet(() -> {
            IslandPaint after = second.paintOf(id);
            return whose("compare.of-first", one.get()).painted(before -> before.against(after));
        });
    }

    private DividedIsland both(DividedIsland one, DividedIsland two) {
        if (!one.hasLineOf(two)) {
            return whose("compare.of-first", one).crossedBy(whose("compare.of-second", two));
        }
        return new DividedIsland(
                one.id(),
                one.from(),
                one.to(),
                one.left().against(two.left()),
                one.right().against(two.right()),
                one.label());
    }

    private DividedIsland whose(String key, DividedIsland cut) {
        return cut.label().isEmpty() ? cut : cut.saying(phrases.of(key, cut.label()));
    }

    private static Optional<DividedIsland> of(String id, MapContent map) {
        return map.divided().stream().filter(island -> island.id().equals(id)).findFirst();
    }
}
