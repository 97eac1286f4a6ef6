/** A view as the program's files write it: the settings and the lessons alike. */
@NullMarked
package org.fourislands.storage.views;

import org.jspecify.annotations.NullMarked;
