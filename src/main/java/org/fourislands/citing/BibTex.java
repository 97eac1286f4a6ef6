package org.fourislands.citing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;

/** Works in BibTeX, with the fields of biblatex, one a line. */
final class BibTex {
    private static final Map<String, String> TYPES = Map.of(
            "article-journal", "article",
            "article-magazine", "article",
            "article-newspaper", "article",
            "book", "book",
            "chapter", "incollection",
            "report", "report",
            "post-weblog", "online",
            "webpage", "online");

    private BibTex() {}

    static String of(List<Source> works) {
        return works.stream().map(BibTex::of).collect(Collectors.joining("\n"));
    }

    private static String of(Source work) {
        Bibliography b = work.bibliography();
        StringBuilder out = new StringBuilder();
        out.append('@').append(TYPES.getOrDefault(b.type(), "misc")).append('{').append(work.id());
        put(out, "author", Optional.of(authors(b)).filter(names -> !names.isEmpty()));
        // Doubled braces keep the capitals of a title.
        put(out, "title", Optional.of("{" + clean(b.title()) + "}"));
        put(out, "titleaddon", b.translatedTitle().map(BibTex::clean));
        put(out, container(b), b.containerTitle().map(BibTex::clean));
        put(out, "publisher", b.publisher().map(BibTex::clean));
        put(out, "year", b.issued().map(date -> Integer.toString(date.earliest().getYear())));
        put(out, "date", b.issued().map(HistoricalDate::edtf));
        put(out, "volume", b.volume().map(BibTex::clean));
        put(out, "number", b.issue().or(b::number).map(BibTex::clean));
        put(out, "pages", b.page().map(pages -> clean(pages.replaceAll("[-–]+", "--"))));
        put(out, "url", b.url());
        put(out, "langid", Optional.of(work.language()));
        return out.append("\n}\n").toString();
    }

    private static String authors(Bibliography b) {
        return b.authors().stream().map(BibTex::name).collect(Collectors.joining(" and "));
    }

    private static String container(Bibliography b) {
        if (b.type().startsWith("article-")) {
            return "journal";
        }
        return b.type().equals("chapter") ? "booktitle" : "organization";
    }

    /** A body in braces, else its last word would be taken for a family name. */
    private static String name(Contributor author) {
        return author.given()
                .map(given -> clean(author.family()) + ", " + clean(given))
                .orElse("{" + clean(author.family()) + "}");
    }

    private static void put(StringBuilder out, String field, Optional<String> value) {
        value.ifPresent(written ->
                out.append(",\n  ").append(field).append(" = {").append(written).append('}'));
    }

    /** Signs that LaTeX would take for commands. */
    private static String clean(String words) {
        return words.replaceAll("\\s+", " ")
                .replace("\\", "\\textbackslash ")
                .replaceAll("[{}]", "")
                .replaceAll("([&%$#_])", "\\\\$1");
    }
}
