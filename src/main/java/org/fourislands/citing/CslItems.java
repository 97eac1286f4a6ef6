package org.fourislands.citing;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.CitationStyle;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;

/** A work's record as the Citation Style Language has it. */
final class CslItems {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)");

    private static final Set<String> IN_PERIODICALS = Set.of("article-newspaper", "article-magazine", "post-weblog");

    private CslItems() {}

    static CSLItemData of(Source work) {
        return of(work.id(), work.bibliography(), work.language());
    }

    /** For a style, which must not change names that are written in capitals. */
    static CSLItemData styled(Source work, CitationStyle style) {
        CSLItemDataBuilder item = new CSLItemDataBuilder(of(work));
        if (style == CitationStyle.SIST02
                && IN_PERIODICALS.contains(work.bibliography().type())) {
            // Its file names no paper but a journal, and a reader could not find the article.
            item.type(CSLType.ARTICLE_JOURNAL);
        }
        work.bibliography().containerTitle().map(Shield::capitals).ifPresent(item::containerTitle);
        work.bibliography().publisher().map(Shield::capitals).ifPresent(item::publisher);
        return item.build();
    }

    private static CSLItemData of(String id, Bibliography work, String language) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(id)
                .type(type(work.type()))
                .title(title(work))
                .language(language)
                .author(work.authors().stream().map(CslItems::name).toArray(CSLName[]::new));
        work.containerTitle().ifPresent(item::containerTitle);
        work.publisher().ifPresent(item::publisher);
        work.issued().ifPresent(date -> item.issued(date(date)));
        work.volume().ifPresent(item::volume);
        work.issue().ifPresent(item::issue);
        work.page().ifPresent(item::page);
        work.number().ifPresent(item::number);
        work.url().ifPresent(item::URL);
        return item.build();
    }

    /** A type that styles do not know is cited as a document. */
    private static CSLType type(String written) {
        try {
            return CSLType.fromString(written);
        } catch (IllegalArgumentException unknown) {
            return CSLType.DOCUMENT;
        }
    }

    /** A title that is not English carries its meaning with it, in brackets, as the styles ask. */
    private static String title(Bibliography work) {
        return work.translatedTitle()
                .map(english -> work.title() + " [" + english + "]")
                .orElse(work.title());
    }

    private static CSLName name(Contributor author) {
        return author.given()
                .map(given -> new CSLNameBuilder().family(author.family()).given(given))
                .orElseGet(() -> new CSLNameBuilder().literal(author.family()))
                .build();
    }

    /** Only as exact as it is known: to the day, the month, the year, or between two of these. */
    static CSLDate date(HistoricalDate date) {
        String[] ends = date.edtf().split("/", 2);
        CSLDateBuilder built = new CSLDateBuilder();
        int[][] parts = new int[ends.length][];
        boolean circa = false;
        for (int i = 0; i < ends.length; i++) {
            Matcher end = DATE.matcher(ends[i]);
            if (!end.matches()) {
                return built.literal(date.edtf()).build();
            }
            parts[i] = numbers(end);
            circa |= !end.group(4).isEmpty();
        }
        return built.dateParts(parts).circa(circa ? Boolean.TRUE : null).build();
    }

    private static int[] numbers(Matcher date) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(date::group)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
