/** Lessons in the window: the list of them, preparing one beside the map, answering what a lesson asks. */
@NullMarked
package org.fourislands.ui.lessons;

import org.jspecify.annotations.NullMarked;
