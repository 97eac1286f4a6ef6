package org.fourislands.library;

import java.net.URI;

/**
 * Takes the page at an address onto the shelf. This alone uses the network, so whoever calls it has asked the reader. Slow; for
 * any thread but the window's.
 */
public interface PageTaking {

    /** Never throws for what happens on the way: the receipt says it. */
    Receipt take(URI address, FetchWatch watch);
}
