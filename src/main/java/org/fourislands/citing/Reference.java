package org.fourislands.citing;

import org.jsoup.nodes.Entities;

/**
 * A work as a paper names it, the same twice.
 *
 * @param plain letters only
 * @param html with its italics, for a word processor
 */
public record Reference(String plain, String html) {

    /** Words without any mark-up, which may hold signs that mark-up uses. */
    public static Reference ofWords(String words) {
        return new Reference(words, Entities.escape(words));
    }
}
