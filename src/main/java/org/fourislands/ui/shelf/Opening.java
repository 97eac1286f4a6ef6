package org.fourislands.ui.shelf;

/** Opens saved copies to be read. */
public interface Opening {

    /** Opens the copy of the work with this id that has most of its passages. */
    void read(String sourceId);

    /** Opens the copy with these bytes, whether or not it is known of which work it is. */
    void readCopy(String sha256);
}
