package org.fourislands.ui.map;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.fourislands.map.Viewport;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** The islands that the keyboard walks on the map, in reading order, what is said of each, and which are marked as answers. */
final class IslandStops extends Pane {
    private final Phrases phrases;
    private final ViewStore store;
    private final MapPicks picks;
    private BiFunction<ViewState, String, String> sentences = (state, island) -> "";

    IslandStops(Phrases phrases, ViewStore store, MapPicks picks) {
        this.phrases = phrases;
        this.store = store;
        this.picks = picks;
        setPickOnBounds(false);
    }

    void walk(List<IslandMark> islands, BiFunction<ViewState, String, String> newSentences) {
        sentences = newSentences;
        getChildren().setAll(islands.stream().map(this::stop).toList());
        store.watch(state -> List.of(state.day(), state.perspective(), state.nameOrder()), said -> tell());
        picks.marked().subscribe(this::tell);
    }

    void follow(Viewport now) {
        all().forEach(stop -> stop.follow(now));
    }

    private IslandStop stop(IslandMark mark) {
        return new IslandStop(mark, phrases.of("map.island.help"), () -> picks.pick(Selection.island(mark.id())));
    }

    private void tell() {
        all().forEach(stop -> {
            stop.mark(picks.marked().get());
            String said = sentences.apply(store.get(), stop.island());
            stop.say(stop.isMarked() ? phrases.of("map.island.marked", said) : said);
        });
    }

    private Stream<IslandStop> all() {
        return getChildren().stream().filter(IslandStop.class::isInstance).map(IslandStop.class::cast);
    }
}
