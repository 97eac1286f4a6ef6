package org.fourislands.words;

/** Whose name for a place it is. Names are part of the dispute, so each is kept with its tradition. */
public enum Tradition {
    AINU,
    JAPANESE,
    RUSSIAN,
    ENGLISH,
    DUTCH
}
