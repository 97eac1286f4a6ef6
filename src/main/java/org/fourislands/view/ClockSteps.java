package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Changes;
import org.fourislands.history.Island;

/** Steps of the clock from one actual change to the next: of the selected island, or of any of the four groups. */
public final class ClockSteps {
    private final Atlas atlas;
    private final Changes changes;

    public ClockSteps(Atlas atlas) {
        this.atlas = atlas;
        this.changes = Changes.in(atlas);
    }

    public Optional<LocalDate> next(ViewState view) {
        return changes.after(view.day(), shown(view));
    }

    public Optional<LocalDate> previous(ViewState view) {
        return changes.before(view.day(), shown(view));
    }

    private List<String> shown(ViewState view) {
        return view.selection()
                .filter(selection -> selection.kind() == Selection.Kind.ISLAND)
                .flatMap(selection -> atlas.island(selection.id()))
                .map(island -> List.of(island.group().orElse(island.id())))
                .orElseGet(() -> atlas.groups().stream().map(Island::id).toList());
    }
}
