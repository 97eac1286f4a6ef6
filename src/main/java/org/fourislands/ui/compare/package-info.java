/** Choosing two maps that lie side by side, and the bar that says which they are. */
@NullMarked
package org.fourislands.ui.compare;

import org.jspecify.annotations.NullMarked;
