/** Measuring on the map: points set by pointer or keyboard, and what lies between them on the ellipsoid. */
@NullMarked
package org.fourislands.ui.map.measure;

import org.jspecify.annotations.NullMarked;
