/** The shapefiles of {@code geodata/}: the only place that knows GeoTools. */
@NullMarked
package org.fourislands.storage.geodata;

import org.jspecify.annotations.NullMarked;
