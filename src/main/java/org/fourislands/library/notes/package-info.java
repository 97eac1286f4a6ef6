/** What readers write beside the works: notes and highlights, and finding their places again in a copy. */
@NullMarked
package org.fourislands.library.notes;

import org.jspecify.annotations.NullMarked;
