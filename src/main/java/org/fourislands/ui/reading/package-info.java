/** A saved copy on screen: set for calm reading, found in, selected and copied from, with what the record says beside it. */
@NullMarked
package org.fourislands.ui.reading;

import org.jspecify.annotations.NullMarked;
