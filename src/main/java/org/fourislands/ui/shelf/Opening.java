package org.fourislands.ui.shelf;

/** Opens a work to be read in its saved copy. */
public interface Opening {

    /** Opens the copy of the work with this id that was taken last. */
    void read(String sourceId);
}
