/** The map on screen: painted off the window's thread, moved and swapped on it, and walked by keyboard. */
@NullMarked
package org.fourislands.ui.map;

import org.jspecify.annotations.NullMarked;
