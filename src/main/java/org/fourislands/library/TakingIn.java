package org.fourislands.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The door of the shelf: each thing that is offered is read, told of which work it is, and kept. For any thread but the window's. */
public interface TakingIn {

    /** The files among what was given; folders are walked with all that is in them. */
    List<Offer> files(List<Path> given) throws IOException;

    /**
     * Takes one in. What is wrong with it is told in the receipt; one offered twice is kept once. {@code watch} hears how much of
     * a page came, and may give it up.
     */
    Receipt take(Offer offer, FetchWatch watch);
}
