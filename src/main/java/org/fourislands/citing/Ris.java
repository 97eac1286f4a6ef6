package org.fourislands.citing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;

/** Works in RIS: lines of a tag of two letters and its value. */
final class Ris {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article-journal", "JOUR"),
            Map.entry("article-magazine", "MGZN"),
            Map.entry("article-newspaper", "NEWS"),
            Map.entry("book", "BOOK"),
            Map.entry("chapter", "CHAP"),
            Map.entry("dataset", "DATA"),
            Map.entry("legislation", "STAT"),
            Map.entry("map", "MAP"),
            Map.entry("post-weblog", "BLOG"),
            Map.entry("report", "RPRT"),
            Map.entry("thesis", "THES"),
            Map.entry("webpage", "ELEC"));

    private Ris() {}

    static String of(List<Source> works) {
        return works.stream().map(Ris::of).collect(Collectors.joining("\r\n"));
    }

    private static String of(Source work) {
        Bibliography b = work.bibliography();
        StringBuilder out = new StringBuilder();
        put(out, "TY", TYPES.getOrDefault(b.type(), "GEN"));
        put(out, "ID", work.id());
        b.authors().forEach(author -> put(out, "AU", name(author)));
        put(out, "TI", b.title());
        put(out, "TT", b.translatedTitle());
        put(out, "T2", b.containerTitle());
        put(out, "PB", b.publisher());
        put(out, "PY", b.issued().map(date -> Integer.toString(date.earliest().getYear())));
        put(out, "DA", b.issued().map(Ris::date));
        put(out, "VL", b.volume());
        put(out, "IS", b.issue().or(b::number));
        put(out, "SP", b.page());
        put(out, "UR", b.url());
        put(out, "LA", work.language());
        put(out, "ER", "");
        return out.toString();
    }

    private static String name(Contributor author) {
        return author.given().map(given -> author.family() + ", " + given).orElse(author.family());
    }

    /** Year, month and day with strokes, as far as they are known; of a stretch of days the words of the record stand behind. */
    private static String date(HistoricalDate date) {
        String[] parts = date.edtf().replaceAll("[?~%]", "").split("/", 2)[0].split("-", -1);
        String day =
                parts[0] + "/" + (parts.length > 1 ? parts[1] : "") + "/" + (parts.length > 2 ? parts[2] : "") + "/";
        return date.edtf().matches("[0-9-]+") ? day : day + date.edtf().replace('/', ' ');
    }

    private static void put(StringBuilder out, String tag, Optional<String> value) {
        value.ifPresent(written -> put(out, tag, written));
    }

    /** A line has one value; a line end inside it would begin another. */
    private static void put(StringBuilder out, String tag, String value) {
        out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
    }
}
