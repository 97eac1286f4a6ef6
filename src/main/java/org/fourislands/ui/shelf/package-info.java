/** The shelf: the page of all works, what can be read of them, and taking in copies. */
@NullMarked
package org.fourislands.ui.shelf;

import org.jspecify.annotations.NullMarked;
