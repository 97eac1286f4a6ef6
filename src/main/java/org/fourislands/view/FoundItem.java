package org.fourislands.view;

/**
 * Something that the words typed were found in.
 *
 * @param opens what it leads to
 * @param title what it is
 * @param context what stands around the words
 */
public record FoundItem(FoundGroup group, Opening opens, FoundText title, FoundText context) {}
