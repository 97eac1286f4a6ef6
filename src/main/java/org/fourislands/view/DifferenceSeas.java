package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.map.Ink;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.MapContent;
import org.fourislands.map.Overlay;
import org.fourislands.map.Swatch;
import org.fourislands.words.Phrases;

/**
 * The zones at sea of two states on one map: the first's as a wash, striped where the second has them otherwise, and the line of equal
 * distance of each. Where only one of the two has zones, those alone, and whose they are.
 */
record DifferenceSeas(Phrases phrases, MapContent first, MapContent second) {

    List<Overlay> overlays() {
        if (isAlike() || second.overlays().isEmpty()) {
            return first.overlays();
        }
        return first.overlays().isEmpty() ? second.overlays() : both();
    }

    private List<Overlay> both() {
        List<Overlay> drawn = new ArrayList<>();
        for (Overlay overlay : first.overlays()) {
            drawn.add(
                    switch (overlay.kind()) {
                        case EQUAL_DISTANCE -> of(overlay, Overlay.Kind.EQUAL_DISTANCE_BEFORE, Ink.NONE);
                        case TWELVE_MILES, TWO_HUNDRED_MILES -> of(overlay, overlay.kind(), Ink.NONE);
                        case ZONE, PASSING, EQUAL_DISTANCE_BEFORE, DIVISION -> overlay;
                    });
        }
        passing().ifPresent(drawn::add);
        second.overlays().stream()
                .filter(overlay -> overlay.kind() == Overlay.Kind.EQUAL_DISTANCE)
                .forEach(drawn::add);
        return drawn;
    }

    /** What is one side's in the first state or in the second, but not in both: the rings of both, even-odd. */
    private Optional<Overlay> passing() {
        return japans(first)
                .flatMap(before -> japans(second)
                        .map(after -> new Overlay(
                                "",
                                Overlay.Kind.PASSING,
                                Stream.concat(before.paths().stream(), after.paths().stream())
                                        .toList(),
                                Ink.NONE)));
    }

    private static Optional<Overlay> japans(MapContent map) {
        return map.overlays().stream()
                .filter(overlay -> overlay.kind() == Overlay.Kind.ZONE && overlay.ink() == Ink.JAPAN)
                .findFirst();
    }

    private static Overlay of(Overlay overlay, Overlay.Kind kind, Ink ink) {
        return new Overlay(overlay.id(), kind, overlay.paths(), ink);
    }

    List<LegendEntry> legend() {
        if (isAlike()) {
            return entries(first).toList();
        }
        if (second.overlays().isEmpty() || first.overlays().isEmpty()) {
            return Stream.concat(
                            entries(first).map(entry -> whose("compare.of-first", entry)),
                            entries(second).map(entry -> whose("compare.of-second", entry)))
                    .toList();
        }
        List<LegendEntry> rows = new ArrayList<>();
        entries(first)
                .filter(entry -> is(entry, Overlay.Kind.ZONE))
                .forEach(entry -> rows.add(whose("compare.of-first", entry)));
        rows.add(new LegendEntry(new Swatch.Drawn(Overlay.Kind.PASSING, Ink.NONE), phrases.of("compare.sea-passes")));
        entries(first)
                .filter(entry -> is(entry, Overlay.Kind.EQUAL_DISTANCE))
                .forEach(entry -> rows.add(whose(
                        "compare.of-first",
                        new LegendEntry(
                                new Swatch.Drawn(Overlay.Kind.EQUAL_DISTANCE_BEFORE, Ink.NONE), entry.words()))));
        entries(second)
                .filter(entry -> is(entry, Overlay.Kind.EQUAL_DISTANCE))
                .forEach(entry -> rows.add(whose("compare.of-second", entry)));
        entries(first)
                .filter(entry -> is(entry, Overlay.Kind.TWELVE_MILES) || is(entry, Overlay.Kind.TWO_HUNDRED_MILES))
                .forEach(rows::add);
        return rows;
    }

    private boolean isAlike() {
        return first.overlays().equals(second.overlays());
    }

    private static Stream<LegendEntry> entries(MapContent map) {
        return map.legend().stream().filter(entry -> entry.swatch() instanceof Swatch.Drawn);
    }

    private static boolean is(LegendEntry entry, Overlay.Kind kind) {
        return entry.swatch() instanceof Swatch.Drawn drawn && drawn.kind() == kind;
    }

    private LegendEntry whose(String key, LegendEntry entry) {
        return new LegendEntry(entry.swatch(), phrases.of(key, entry.words()));
    }
}
