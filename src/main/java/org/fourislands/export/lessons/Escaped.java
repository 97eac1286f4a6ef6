package org.fourislands.export.lessons;

/** Words made fit for HTML. */
final class Escaped {
    private Escaped() {}

    static String html(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The same with line ends kept. */
    static String paragraphs(String words) {
        return html(words.strip()).replaceAll("\\R", "<br>");
    }
}
