/** The map as one picture: geometry, detail, labels, and the painter that draws it the same on screen and on paper. No window, no history: a scene is plain shapes to it. */
@NullMarked
package org.fourislands.map;

import org.jspecify.annotations.NullMarked;
