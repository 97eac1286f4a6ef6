package org.fourislands.ui;

import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The islands that stand out because something about them is under the pointer, on the map or on the clock. A passing thing:
 * no part of the view, no step of the way back. On the window's thread.
 */
public final class Light {
    private final ReadOnlyObjectWrapper<Set<String>> islands = new ReadOnlyObjectWrapper<>(Set.of());

    /** The islands and groups that are lit. */
    public ReadOnlyObjectProperty<Set<String>> islands() {
        return islands.getReadOnlyProperty();
    }

    public void on(Set<String> lit) {
        Set<String> next = Set.copyOf(lit);
        if (!next.equals(islands.get())) {
            islands.set(next);
        }
    }

    public void off() {
        on(Set.of());
    }
}
