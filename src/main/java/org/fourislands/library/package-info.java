/** The reader's shelf: saved copies of the cited works, their text, and the passages found in them. Touches no file. */
@NullMarked
package org.fourislands.library;

import org.jspecify.annotations.NullMarked;
