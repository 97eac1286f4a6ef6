package org.fourislands.map;

/**
 * A projected {@link DepthBand}.
 *
 * @param from its shallower edge in metres below the surface
 */
record SeaDepth(int from, CoastShape shape) {}
