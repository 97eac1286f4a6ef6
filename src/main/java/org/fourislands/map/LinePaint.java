package org.fourislands.map;

/**
 * How a boundary line is drawn.
 *
 * @param geometry the id of the line in {@link GeoData#boundaryLines()}
 */
public record LinePaint(String geometry, LineStyle style, Ink ink) {}
