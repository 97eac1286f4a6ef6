package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.BiFunction;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/** How a thing under the pointer is called: by its names on the map, else by a title, asked for once while the pointer stays. */
final class HoverTitles {
    private final ViewStore store;
    private BiFunction<ViewState, Selection, String> titles = (state, thing) -> "";
    private Optional<Pointed> last = Optional.empty();
    private String lastTitle = "";

    HoverTitles(ViewStore store) {
        this.store = store;
    }

    void from(BiFunction<ViewState, Selection, String> newTitles) {
        titles = newTitles;
    }

    String of(Pointed thing) {
        if (!thing.names().isEmpty()) {
            return thing.names();
        }
        if (last.filter(thing::equals).isEmpty()) {
            last = Optional.of(thing);
            ViewState seen =
                    thing.panel() == 0 ? store.get() : store.get().other().orElseGet(store::get);
            lastTitle = titles.apply(seen, thing.target());
        }
        return lastTitle;
    }
}
