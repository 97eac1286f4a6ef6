/** A saved copy as it is read: where its blocks and known passages stand, its contents, finding words, walking through it. */
@NullMarked
package org.fourislands.library.reading;

import org.jspecify.annotations.NullMarked;
