package org.fourislands.view;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.ShelfOrder.Sort;
import org.fourislands.words.Phrases;

/**
 * All works, those of the record and the reader's own, as far as they pass a filter, in an order and under headings. For one
 * thread: the lines are put into words again only when something else is kept.
 */
public final class ShelfList {
    private static final int DECADE = 10;
    private static final List<Source.Side> SIDES = List.of(Source.Side.values());
    private static final List<Source.Kind> KINDS = List.of(Source.Kind.values());

    private final SourceBook book;
    private final Phrases phrases;
    private final ShelfWords words;
    private final Collator alphabet;
    private Told told = new Told(Shelved.NOTHING, List.of());

    public ShelfList(SourceBook book, Phrases phrases) {
        this.book = book;
        this.phrases = phrases;
        this.words = new ShelfWords(book, phrases);
        this.alphabet = Collator.getInstance(phrases.language().locale());
    }

    /** A work, its line, and all that can be searched for in it. */
    private record Listed(Source source, ShelfRow row, String text) {}

    /** All works as they are told of while this is kept. */
    private record Told(Shelved shelved, List<Listed> works) {}

    /** What passes, under its headings; a heading without any work is left out. */
    public Listing of(ShelfFilter filter, ShelfOrder order, Shelved shelved) {
        List<Listed> all = told(shelved);
        List<Listed> passing = all.stream()
                .filter(one -> filter.passes(one.source, one.row, one.text))
                .sorted(inOrder(order.sort()))
                .toList();
        List<CopyTaken> loose = shelved.loose().stream().filter(filter::passes).toList();
        return new Listing(groups(passing, order), loose, all.size());
    }

    private List<Listed> told(Shelved shelved) {
        if (told.works.isEmpty() || !told.shelved.equals(shelved)) {
            Set<String> own = shelved.own().stream().map(Source::id).collect(Collectors.toCollection(HashSet::new));
            told = new Told(
                    shelved,
                    all(shelved).stream()
                            .map(source -> listed(source, shelved, own.contains(source.id())))
                            .toList());
        }
        return told.works;
    }

    private Listed listed(Source source, Shelved shelved, boolean own) {
        ShelfRow row = words.row(source, shelved.latestOf(source.id()), own);
        return new Listed(source, row, words.text(source, row).toLowerCase(Locale.ROOT));
    }

    /** The codes of the languages there are, the most frequent first. */
    public List<String> languages(Shelved shelved) {
        Map<String, Long> counts = all(shelved).stream()
                .collect(Collectors.groupingBy(Source::language, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Source> all(Shelved shelved) {
        return Stream.concat(book.sources().stream(), shelved.own().stream()).toList();
    }

    private Comparator<Listed> inOrder(Sort sort) {
        Comparator<Listed> byTitle = Comparator.comparing(one -> one.row.title(), alphabet);
        return switch (sort) {
            case LATEST ->
                Comparator.comparing((Listed one) -> day(one.source).orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(byTitle);
            case EARLIEST ->
                Comparator.comparing((Listed one) -> day(one.source).orElse(LocalDate.MAX))
                        .thenComparing(byTitle);
            case TITLE -> byTitle;
            case AUTHOR ->
                Comparator.comparing((Listed one) -> author(one).isEmpty())
                        .thenComparing(ShelfList::author, alphabet)
                        .thenComparing(byTitle);
            case KIND -> Comparator.comparing((Listed one) -> one.source.kind()).thenComparing(byTitle);
        };
    }

    private static Optional<LocalDate> day(Source source) {
        return source.bibliography().issued().map(HistoricalDate::earliest);
    }

    /** The family name first; of a work that nobody signed, where it appeared. */
    private static String author(Listed one) {
        return one.source.bibliography().authors().stream()
                .findFirst()
                .map(Contributor::family)
                .orElse(one.row.by());
    }

    private List<Group> groups(List<Listed> passing, ShelfOrder order) {
        TreeMap<Heading, List<ShelfRow>> groups = new TreeMap<>(Comparator.comparingInt(Heading::place));
        for (Listed one : passing) {
            groups.computeIfAbsent(heading(one.source, order), heading -> new ArrayList<>())
                    .add(one.row);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey().words(), group.getValue()))
                .toList();
    }

    /** What stands above some works, and where it comes among the headings. */
    private record Heading(int place, String words) {}

    private Heading heading(Source source, ShelfOrder order) {
        return switch (order.grouping()) {
            case NONE -> new Heading(0, "");
            case STANDPOINT -> new Heading(SIDES.indexOf(source.side()), words.side(source.side()));
            case KIND ->
                new Heading(
                        KINDS.indexOf(source.kind()),
                        phrases.of("shelf.heading." + source.kind().word()));
            case YEAR -> years(source, order, 1);
            case DECADE -> years(source, order, DECADE);
        };
    }

    /** Later first, unless the earliest is asked for; what is not dated last. */
    private Heading years(Source source, ShelfOrder order, int years) {
        return day(source)
                .map(day -> Math.floorDiv(day.getYear(), years) * years)
                .map(year -> new Heading(
                        order.sort() == Sort.EARLIEST ? year : -year,
                        years == 1 ? Integer.toString(year) : phrases.of("works.decade", Integer.toString(year))))
                .orElseGet(() -> new Heading(Integer.MAX_VALUE, phrases.of("works.undated.heading")));
    }

    /**
     * The works that pass.
     *
     * @param loose copies that belong to no work
     * @param all how many works there are
     */
    public record Listing(List<Group> groups, List<CopyTaken> loose, int all) {
        public Listing {
            groups = List.copyOf(groups);
            loose = List.copyOf(loose);
        }

        public int shown() {
            return groups.stream().mapToInt(group -> group.rows().size()).sum();
        }
    }

    /** The works under one heading, which is empty where they are not grouped. */
    public record Group(String heading, List<ShelfRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }
}
