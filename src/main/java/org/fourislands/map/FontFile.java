package org.fourislands.map;

/** The font files that come with the program, named once for the painted map and the window around it. */
public enum FontFile {
    SANS("NotoSans-Regular.ttf"),
    SANS_BOLD("NotoSans-Bold.ttf"),
    SERIF("NotoSerif-Regular.ttf"),
    SERIF_BOLD("NotoSerif-Bold.ttf"),
    SERIF_ITALIC("NotoSerif-Italic.ttf"),
    JAPANESE("MotoyaLCedar-W3.ttf");

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    /** Its name in the folder of fonts. */
    public String file() {
        return file;
    }
}
