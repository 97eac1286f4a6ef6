package org.fourislands.ui.citing;

import java.util.Locale;

/** The forms in which a picture or a list of works is saved. */
public enum SavedForm {
    PNG("png"),
    /** With four pixels for one on screen, for print. */
    PNG_FINE("png"),
    SVG("svg"),
    PDF("pdf"),
    BIBTEX("bib"),
    RIS("ris"),
    CSL_JSON("json"),
    /** A bibliography, plain. */
    TEXT("txt"),
    /** A bibliography with its italics. */
    HTML("html");

    private final String ending;

    SavedForm(String ending) {
        this.ending = ending;
    }

    /** The last part of its texts' keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    /** How many pixels stand for one on screen. */
    public double fineness() {
        return this == PNG_FINE ? 2 : 1;
    }
}
