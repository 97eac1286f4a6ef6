/** Fetches a page from its address: the only place in the program that uses the network. */
@NullMarked
package org.fourislands.storage.fetch;

import org.jspecify.annotations.NullMarked;
