package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;

/**
 * What pictures on one ground share: marks and names that were worked out for one day and serve on every other that wants the
 * same. Besides sparing the work this tells what a new day leaves as it was: the marks of it are the very same.
 */
final class Stencils {

    private static final int ISLANDS = 150;
    private static final int LINES = 40;
    private static final int LEGENDS = 12;
    /** Some hundred names with all their places each. */
    private static final int DRAFTS = 3;

    private final Lately<Painted, List<Mark>> islands = new Lately<>(ISLANDS);
    private final Lately<String, Path2D.Float> lines = new Lately<>(LINES);
    private final Lately<Explained, Furniture> legends = new Lately<>(LEGENDS);
    private final Lately<Located, List<Mark>> locators = new Lately<>(LEGENDS);
    private final Lately<Named, List<LabelDraft>> drafts = new Lately<>(DRAFTS);

    /** An island in a paint. */
    record Painted(String island, IslandPaint paint) {}

    /** What the furniture below the stamp says, what it keeps clear of, and how far down the stamp reaches. */
    record Explained(
            String title, List<LegendEntry> entries, List<String> attribution, List<LandPaint> land, double from) {}

    /** Where the locator lies, the names that it may write, and its tints. */
    record Located(Rectangle2D place, List<NameTag> names, List<LandPaint> land) {}

    /** Names, and the boundary lines that they keep clear of. */
    record Named(List<NameTag> names, List<CoastShape> lines) {}

    List<Mark> island(Painted painted, Supplier<List<Mark>> drawing) {
        return islands.of(painted, missing -> List.copyOf(drawing.get()));
    }

    Path2D.Float line(String geometry, Supplier<Path2D.Float> drawing) {
        return lines.of(geometry, missing -> drawing.get());
    }

    Furniture legend(Explained explained, Supplier<Furniture> setting) {
        return legends.of(explained, missing -> setting.get());
    }

    List<Mark> locator(Located located, Supplier<List<Mark>> drawing) {
        return locators.of(located, missing -> List.copyOf(drawing.get()));
    }

    List<LabelDraft> drafts(Named named, Supplier<List<LabelDraft>> drafting) {
        return drafts.of(named, missing -> drafting.get());
    }
}
