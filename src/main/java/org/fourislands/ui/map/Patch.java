package org.fourislands.ui.map;

import java.awt.Rectangle;

/**
 * A part of a newer picture, to be laid over an older one that stays on screen: so that only what has changed is drawn again.
 *
 * @param place in pixels of the picture
 */
record Patch(Rectangle place, SharedPicture picture) {}
