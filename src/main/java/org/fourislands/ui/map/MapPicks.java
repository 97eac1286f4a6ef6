package org.fourislands.ui.map;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewStore;

/**
 * What picking a thing on the map does: it is selected; while a question is asked, an island group answers it. What answers so
 * far is marked. On the window's thread.
 */
public final class MapPicks {
    private final ViewStore store;
    private final ReadOnlyObjectWrapper<Set<String>> marked = new ReadOnlyObjectWrapper<>(Set.of());
    private Optional<Consumer<String>> asking = Optional.empty();

    MapPicks(ViewStore store) {
        this.store = store;
    }

    /** From now on an island group that is picked is told instead of selected. */
    public void ask(Consumer<String> picked) {
        asking = Optional.of(picked);
    }

    /** Picking selects again; what is marked stays. */
    public void rest() {
        asking = Optional.empty();
    }

    /** The groups that stand out as answers, and no others. */
    public void mark(Set<String> groups) {
        if (!groups.equals(marked.get())) {
            marked.set(Set.copyOf(groups));
        }
    }

    ReadOnlyObjectProperty<Set<String>> marked() {
        return marked.getReadOnlyProperty();
    }

    boolean isAsking() {
        return asking.isPresent();
    }

    void pick(Selection thing) {
        if (asking.isPresent() && thing.kind() == Selection.Kind.ISLAND) {
            asking.get().accept(Hovered.groupOf(thing.id()));
        } else {
            store.update(state -> state.selecting(thing));
        }
    }

    /** What stands out: what is marked, and what is pointed at. */
    Set<String> with(Set<String> lit) {
        Set<String> both = new HashSet<>(lit);
        both.addAll(marked.get());
        return both;
    }
}
