package org.fourislands.map;

/** The kinds of letters on the map and the files they come from. Japanese signs come from {@link FontFile#JAPANESE} in all of them. */
enum Lettering {
    SERIF(FontFile.SERIF, "Serif", 0),
    SERIF_BOLD(FontFile.SERIF_BOLD, "Serif", 1),
    SERIF_ITALIC(FontFile.SERIF_ITALIC, "Serif", 2),
    SANS(FontFile.SANS, "SansSerif", 0),
    SANS_BOLD(FontFile.SANS_BOLD, "SansSerif", 1);

    final String file;
    /** The platform's own face, where the file is missing. */
    final String standIn;

    final int standInStyle;

    Lettering(FontFile font, String standIn, int standInStyle) {
        this.file = font.file();
        this.standIn = standIn;
        this.standInStyle = standInStyle;
    }
}
