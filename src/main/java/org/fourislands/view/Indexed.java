package org.fourislands.view;

/**
 * A piece of the record as it is searched: what opens it, its title, and the rest of its words.
 *
 * @param names the names of an island or place that it stands for, in all scripts; empty for any other piece
 */
record Indexed(Selection target, String title, String text, String names) {

    Indexed(Selection target, String title, String text) {
        this(target, title, text, "");
    }
}
