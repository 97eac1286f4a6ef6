package org.fourislands.citing;

/**
 * A work as a paper names it, the same twice.
 *
 * @param plain letters only
 * @param html with its italics, for a word processor
 */
public record Reference(String plain, String html) {}
