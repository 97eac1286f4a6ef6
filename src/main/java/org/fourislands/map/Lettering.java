package org.fourislands.map;

/** The kinds of letters on the map and the files they come from. Japanese signs come from {@link Typefaces#JAPANESE_FILE} in all of them. */
enum Lettering {
    SERIF("NotoSerif-Regular.ttf", "Serif", 0),
    SERIF_BOLD("NotoSerif-Bold.ttf", "Serif", 1),
    SERIF_ITALIC("NotoSerif-Italic.ttf", "Serif", 2),
    SANS("NotoSans-Regular.ttf", "SansSerif", 0),
    SANS_BOLD("NotoSans-Bold.ttf", "SansSerif", 1);

    final String file;
    /** The platform's own face, where the file is missing. */
    final String standIn;

    final int standInStyle;

    Lettering(String file, String standIn, int standInStyle) {
        this.file = file;
        this.standIn = standIn;
        this.standInStyle = standInStyle;
    }
}
