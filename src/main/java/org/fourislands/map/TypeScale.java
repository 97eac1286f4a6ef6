package org.fourislands.map;

/** How large the map's letters are: a little smaller in a small picture, larger on a large one, for it is seen from farther. */
record TypeScale(double factor) {

    private static final double SMALLEST = 0.86;
    private static final double LARGEST = 1.5;
    private static final double USUAL_EXTENT = 960;

    static TypeScale of(Viewport viewport) {
        return of(viewport.width(), viewport.height()).times(viewport.letters());
    }

    static TypeScale of(Sheet sheet) {
        return of(sheet.width(), sheet.height()).times(sheet.letters());
    }

    static TypeScale of(int width, int height) {
        double extent = Math.min(width, height * 1.6);
        double factor = Math.pow(extent / USUAL_EXTENT, 0.3);
        return new TypeScale(Math.max(SMALLEST, Math.min(LARGEST, factor)));
    }

    /** A size in pixels, in half pixels so that few sizes are ever set. */
    float size(double points) {
        return (float) (Math.round(points * factor * 2) / 2.0);
    }

    TypeScale times(double share) {
        return new TypeScale(factor * share);
    }
}
