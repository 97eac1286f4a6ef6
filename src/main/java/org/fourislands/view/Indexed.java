package org.fourislands.view;

/** A piece of the record as it is searched: what opens it, its title, and the rest of its words. */
record Indexed(Selection target, String title, String text) {}
