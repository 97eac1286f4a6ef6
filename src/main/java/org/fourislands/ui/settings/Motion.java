package org.fourislands.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether things may glide from one place to another, or are to stand there at once. On the window's thread. */
public final class Motion {
    private final ReadOnlyBooleanWrapper reduced = new ReadOnlyBooleanWrapper();

    /** Whether the reader asked for no moving transitions. */
    public boolean isReduced() {
        return reduced.get();
    }

    public ReadOnlyBooleanProperty reduced() {
        return reduced.getReadOnlyProperty();
    }

    /** No moving transitions from now on. */
    public void reduce() {
        reduced.set(true);
    }

    /** Moving transitions from now on. */
    public void allow() {
        reduced.set(false);
    }
}
