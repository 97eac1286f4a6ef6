package org.fourislands.map;

/**
 * The sea below a depth, down to the next band.
 *
 * @param from its shallower edge in metres below the surface; 0 at the shore
 */
public record DepthBand(int from, GeoShape shape) {}
