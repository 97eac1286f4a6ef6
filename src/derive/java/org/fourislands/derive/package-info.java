/**
 * The program that makes the shapefiles of {@code geodata/} out of named open packages.
 *
 * <p>It is run by hand through {@code geodata/rebuild}, never by the atlas itself, and is not part of the shipped jar.
 */
@NullMarked
package org.fourislands.derive;

import org.jspecify.annotations.NullMarked;
