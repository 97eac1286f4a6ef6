package org.fourislands.storage.copies;

/**
 * A line of text on a page of a PDF, or the part of it that stands in one column. Points, from the page's upper left corner.
 *
 * @param page from 0
 * @param y of its base line
 * @param size of its letters
 */
record PdfLine(int page, double x, double y, double width, double size, String text) {

    double right() {
        return x + width;
    }

    /** What it says when numbers are left out of account: a running head with another page's number is the same. */
    String withoutNumbers() {
        return text.replaceAll("\\d+", "#").strip();
    }
}
