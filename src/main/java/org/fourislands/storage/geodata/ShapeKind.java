package org.fourislands.storage.geodata;

/** What sort of shapes a layer holds, by the shapefile format's numbers. */
enum ShapeKind {
    POINTS(1, "points"),
    LINES(3, "lines"),
    POLYGONS(5, "polygons");

    private final int code;
    private final String word;

    ShapeKind(int code, String word) {
        this.code = code;
        this.word = word;
    }

    int code() {
        return code;
    }

    String word() {
        return word;
    }
}
