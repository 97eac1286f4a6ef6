package org.fourislands.library.reading;

/**
 * Where a copy was left.
 *
 * @param top the first letter in sight, in chars of the whole text
 */
public record KeptPlace(int top, TextSelection selection) {}
