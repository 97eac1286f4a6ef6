package org.fourislands.storage.copies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.library.CopyHead;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its head: Open Graph, Dublin Core, citation tags, and the note of a page saved by SingleFile. */
final class PageHead {
    /** No title, name or address is longer; a page made to do harm may say so. */
    private static final int LONGEST = 2000;

    private static final int MOST_AUTHORS = 40;

    private final Document page;

    private PageHead(Document page) {
        this.page = page;
    }

    static CopyHead of(Document page) {
        PageHead head = new PageHead(page);
        return new CopyHead(
                head.first("citation_title", "og:title", "dc.title", "twitter:title")
                        .or(() -> said(page.title()))
                        .or(() -> said(page.select("h1").text())),
                head.authors(),
                head.first("og:site_name", "citation_journal_title", "dc.publisher", "application-name"),
                head.first("article:published_time", "citation_publication_date", "dc.date", "date", "pubdate")
                        .or(head::time),
                said(page.select("html").attr("lang")),
                head.address());
    }

    private List<String> authors() {
        return Stream.of("citation_author", "author", "article:author", "dc.creator", "byl")
                .map(this::all)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<String> address() {
        return said(page.select("link[rel=canonical]").attr("href"))
                .or(() -> first("og:url"))
                .or(this::savedFrom)
                .filter(address -> address.startsWith("http"));
    }

    /** SingleFile writes where it saved from into a comment before the page. */
    private Optional<String> savedFrom() {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.select("html").stream().flatMap(html -> html.childNodes().stream()))
                .filter(Comment.class::isInstance)
                .map(node -> ((Comment) node).getData())
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.startsWith("url:"))
                .map(line -> line.substring("url:".length()).strip())
                .findFirst();
    }

    private Optional<String> time() {
        return said(page.select("time[datetime]").attr("datetime"));
    }

    private Optional<String> first(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream()).findFirst();
    }

    private List<String> all(String name) {
        return page.select("meta").stream()
                .filter(meta ->
                        name.equalsIgnoreCase(meta.attr("name")) || name.equalsIgnoreCase(meta.attr("property")))
                .map((Element meta) -> meta.attr("content"))
                .flatMap(content -> said(content).stream())
                .limit(MOST_AUTHORS)
                .toList();
    }

    private static Optional<String> said(String words) {
        String said = words.strip();
        return Optional.of(said.length() > LONGEST ? said.substring(0, LONGEST) : said)
                .filter(word -> !word.isEmpty());
    }
}
