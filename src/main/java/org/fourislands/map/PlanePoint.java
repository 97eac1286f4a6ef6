package org.fourislands.map;

/** A point of the projected plane, in metres from the projection's centre: x to the right, y up. */
public record PlanePoint(double x, double y) {}
