package org.fourislands.library;

import java.net.URI;

/**
 * Brings a page from its address: the only way of the program to the network, and gone only when the reader asks for it.
 * Slow; for any thread but the window's.
 */
public interface PageFetch {

    /** The page as it came, or why it did not come. */
    FetchedPage fetch(URI address, FetchWatch watch) throws FetchException;
}
