package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.MapContent;
import org.fourislands.map.PlateContent;
import org.fourislands.words.Phrases;

/** What a picture of a view is to show: one map, or two where the view is laid beside another. A pure function. */
public final class PlateComposer {
    private final MapComposer maps;
    private final Phrases phrases;
    private final Atlas atlas;
    private final AspectWords titles;

    public PlateComposer(MapComposer maps, Atlas atlas, Phrases phrases) {
        this.maps = maps;
        this.phrases = phrases;
        this.atlas = atlas;
        this.titles = new AspectWords(atlas, phrases);
    }

    public PlateContent compose(ViewState view) {
        return view.comparison()
                .flatMap(comparison -> view.other().map(other -> compared(comparison, view, other)))
                .orElseGet(() -> PlateContent.alone(maps.compose(view)));
    }

    private PlateContent compared(Comparison comparison, ViewState view, ViewState other) {
        MapContent first = maps.compose(view.comparedWith(Optional.empty()));
        MapContent second = maps.compose(other);
        PlateContent.Panel left = new PlateContent.Panel(titles.title(view), first);
        PlateContent.Panel right = new PlateContent.Panel(titles.title(other), second);
        return switch (comparison.layout()) {
            case TWIN -> PlateContent.twins(left, right, common(view, other, first, second));
            case SWIPE -> PlateContent.swipe(left, right, common(view, other, first, second), comparison.handle());
            case DIFFERENCE -> PlateContent.alone(difference(view, other, first, second));
        };
    }

    /** What stands once on a sheet with both. */
    private MapContent common(ViewState view, ViewState other, MapContent first, MapContent second) {
        List<LegendEntry> both = Stream.concat(first.legend().stream(), second.legend().stream())
                .distinct()
                .toList();
        return first.saying(stamp(view, other), phrases.of("compare.legend"), both);
    }

    private MapContent difference(ViewState view, ViewState other, MapContent first, MapContent second) {
        DifferenceMap map = new DifferenceMap(phrases, first, second);
        String heading = phrases.of("compare.both", titles.shortly(view, other), titles.shortly(other, view));
        return map.content().saying(stamp(view, other), heading, map.legend());
    }

    private String stamp(ViewState view, ViewState other) {
        return phrases.of(
                "map.stamp",
                titles.title(view),
                phrases.of("compare.beside", titles.title(other)),
                phrases.of("map.projection"),
                phrases.of("map.data-version", atlas.content().version().version()),
                phrases.of("map.no-endorsement"));
    }
}
