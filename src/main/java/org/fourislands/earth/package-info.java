/** The globe the record and the map share: positions on WGS 84. */
@NullMarked
package org.fourislands.earth;

import org.jspecify.annotations.NullMarked;
