/** Checks of the shapefiles in {@code geodata/}, whoever made them. */
@NullMarked
package org.fourislands.geodata;

import org.jspecify.annotations.NullMarked;
