package org.fourislands.citing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a style wrote, without the frame around it. */
final class Markup {
    private Markup() {}

    /** {@code written} with {@code more} after it. */
    static Reference of(String written, String more) {
        Document page = Jsoup.parseBodyFragment(Shield.off(written));
        page.outputSettings().prettyPrint(false);
        Element entry = page.selectFirst(".csl-right-inline");
        Element frame = entry != null ? entry : page.selectFirst(".csl-entry");
        Element inner = frame != null ? frame : page.body();
        inner.appendText(more);
        return new Reference(inner.text().strip(), inner.html().strip());
    }
}
