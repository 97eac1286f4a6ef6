package org.fourislands.citing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

/** Works in BibTeX, with the fields of biblatex. */
final class BibTex {
    private static final Map<String, Key> TYPES = Map.of(
            "article-journal", BibTeXEntry.TYPE_ARTICLE,
            "article-magazine", BibTeXEntry.TYPE_ARTICLE,
            "article-newspaper", BibTeXEntry.TYPE_ARTICLE,
            "book", BibTeXEntry.TYPE_BOOK,
            "chapter", BibTeXEntry.TYPE_INCOLLECTION,
            "report", BibTeXEntry.TYPE_TECHREPORT,
            "post-weblog", new Key("online"),
            "webpage", new Key("online"));

    private BibTex() {}

    static String of(List<Source> works) {
        BibTeXDatabase all = new BibTeXDatabase();
        works.stream().map(BibTex::of).forEach(all::addObject);
        StringWriter out = new StringWriter();
        try {
            new BibTeXFormatter().format(all, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static BibTeXEntry of(Source work) {
        Bibliography b = work.bibliography();
        BibTeXEntry entry = new BibTeXEntry(TYPES.getOrDefault(b.type(), BibTeXEntry.TYPE_MISC), new Key(work.id()));
        if (!b.authors().isEmpty()) {
            put(entry, "author", b.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        }
        // Doubled braces keep the capitals of a title.
        put(entry, "title", "{" + clean(b.title()) + "}");
        put(entry, "titleaddon", b.translatedTitle());
        put(entry, b.type().startsWith("article-") ? "journal" : container(b), b.containerTitle());
        put(entry, "publisher", b.publisher());
        put(entry, "year", b.issued().map(date -> "" + date.earliest().getYear()));
        put(entry, "date", b.issued().map(HistoricalDate::edtf));
        put(entry, "volume", b.volume());
        put(entry, "number", b.issue().or(b::number));
        put(entry, "pages", b.page().map(pages -> pages.replaceAll("[-–]+", "--")));
        put(entry, "url", b.url());
        put(entry, "langid", Optional.of(work.language()));
        return entry;
    }

    private static String container(Bibliography b) {
        return b.type().equals("chapter") ? "booktitle" : "organization";
    }

    /** A body in braces, else its last word would be taken for a family name. */
    private static String name(Contributor author) {
        return author.given()
                .map(given -> clean(author.family()) + ", " + clean(given))
                .orElse("{" + clean(author.family()) + "}");
    }

    private static void put(BibTeXEntry entry, String field, Optional<String> value) {
        value.ifPresent(written -> put(entry, field, field.equals("url") ? written : clean(written)));
    }

    private static void put(BibTeXEntry entry, String field, String value) {
        entry.addField(new Key(field), new StringValue(value, StringValue.Style.BRACED));
    }

    /** Signs that LaTeX would take for commands. */
    private static String clean(String words) {
        return words.replace("\\", "\\textbackslash ").replaceAll("[{}]", "").replaceAll("([&%$#_])", "\\\\$1");
    }
}
