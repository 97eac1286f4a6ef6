/** Copying references, and saving pictures and bibliographies of what is on screen. */
@NullMarked
package org.fourislands.ui.citing;

import org.jspecify.annotations.NullMarked;
