package org.fourislands.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.map.Ink;
import org.fourislands.map.LandPaint;
import org.fourislands.map.LandTract;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.MapContent;
import org.fourislands.words.Phrases;

/** The land around on one map of two states: in bands of both sides where it passes from one to the other. */
record DifferenceLand(Phrases phrases, MapContent first, MapContent second) {

    List<LandPaint> paints() {
        return tracts().flatMap(tract -> paint(tract).stream()).toList();
    }

    /** What the paints mean: of land that changes, both states. */
    Stream<LegendEntry> legend() {
        return tracts().flatMap(
                        tract -> paint(tract).stream().map(paint -> new LegendEntry(paint.swatch(), words(tract))));
    }

    private Stream<LandTract> tracts() {
        Set<LandTract> tracts = new LinkedHashSet<>();
        Stream.of(first, second).forEach(map -> map.land().forEach(paint -> tracts.add(paint.tract())));
        return tracts.stream();
    }

    private Optional<LandPaint> paint(LandTract tract) {
        Optional<LandPaint> before = of(first, tract);
        Optional<LandPaint> after = of(second, tract);
        List<Ink> fills = Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(paint -> paint.fills().stream())
                .distinct()
                .toList();
        List<Ink> hatches = Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(paint -> paint.hatches().stream())
                .distinct()
                .toList();
        return before.isEmpty() && after.isEmpty()
                ? Optional.empty()
                : Optional.of(new LandPaint(tract, fills, hatches));
    }

    private String words(LandTract tract) {
        String before = meaning(first, tract);
        String after = meaning(second, tract);
        return before.equals(after) ? before : phrases.of("compare.both", before, after);
    }

    private String meaning(MapContent map, LandTract tract) {
        return of(map, tract)
                .flatMap(paint -> map.legend().stream()
                        .filter(entry -> entry.swatch().equals(paint.swatch()))
                        .findFirst())
                .map(LegendEntry::words)
                .orElseGet(() -> phrases.of("land.unrecorded"));
    }

    private static Optional<LandPaint> of(MapContent map, LandTract tract) {
        return map.land().stream().filter(paint -> paint.tract().equals(tract)).findFirst();
    }
}
