package org.fourislands.export.lessons;

/**
 * Which part of its page each scene has; points from the top of the content.
 *
 * @param head the height that the lesson's title takes of the first page
 */
record SceneSlots(PdfSheaf sheaf, Handout handout, double head) {

    int perPage() {
        return handout.perPage() == Handout.PerPage.TWO ? 2 : 1;
    }

    double top(int at) {
        return headOf(at) + at % perPage() * height(at);
    }

    double height(int at) {
        return (sheaf.room() - headOf(at)) / perPage();
    }

    private double headOf(int at) {
        return at < perPage() ? head : 0;
    }
}
