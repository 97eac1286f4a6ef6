package org.fourislands.map;

/** One line of the legend: what it looks like and what it means, in words. */
public record LegendEntry(Swatch swatch, String words) {}
